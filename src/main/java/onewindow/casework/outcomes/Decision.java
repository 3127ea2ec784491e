package onewindow.casework.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Coded;

/**
 * A decision (行政许可法 Art. 38).
 *
 * @param actId the act by which it was made
 * @param outcome what was decided
 * @param decidedBy who decided
 * @param decidedOn when
 * @param licenceScope what is granted, and under which conditions; {@literal null} for as
 * applied for
 * @param refusal why it was refused, {@literal null} for a grant
 */
public record Decision(long actId, Outcome outcome, String decidedBy, LocalDate decidedOn, String licenceScope,
		Grounds refusal) {

	/**
	 * Whether it grants.
	 * @return {@literal false} for a refusal
	 */
	public boolean granted() {
		return this.outcome == Outcome.GRANT;
	}

	/**
	 * What may be decided.
	 */
	public enum Outcome implements Coded {

		/** As applied for, or under conditions. */
		GRANT,
		/** Not. */
		REFUSE;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * What a refusal rests on (行政许可法 Art. 38).
	 *
	 * @param reasons why
	 * @param legalBasis the articles as cited
	 * @param remediesAdded what is said on remedies besides those of the body that
	 * decides, which every refusal tells; {@literal null} for nothing
	 */
	public record Grounds(String reasons, List<String> legalBasis, String remediesAdded) {

		public Grounds {
			legalBasis = List.copyOf(legalBasis);
		}

		/**
		 * As entered in a form.
		 * @param answers of the form; one that was deployed by an older version asks for
		 * the whole text
		 * @return the grounds
		 */
		public static Grounds of(Answers answers) {
			return new Grounds(answers.require("reasons"), answers.list("legalBasis"),
					answers.text("remediesAdded").or(() -> answers.text("remedies")).orElse(null));
		}

	}

}
