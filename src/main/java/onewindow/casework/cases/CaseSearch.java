package onewindow.casework.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.IdentityKind;
import onewindow.foundation.shared.IdentityNumbers;
import onewindow.foundation.shared.NotSignedIn;
import onewindow.foundation.shared.PhoneNumbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases by what people at the counter know of them: the number of the case, who
 * applies, the number of a paper, a telephone number. Numbers are found whole only,
 * papers by their keyed hash, and who searched for a person by a number is kept. Only
 * cases of one's own unit or window are found.
 */
@Component
public class CaseSearch {

	private static final int MOST = 30;

	private static final Pattern CASE_NUMBER = Pattern.compile("[A-Za-z]{2}\\d{4,}");

	private static final Pattern OF_A_PAPER = Pattern.compile("(?=.*\\d)[0-9A-Za-z]{6,}");

	/**
	 * Written with the operators of its index: which pattern is asked for is not known
	 * when a statement is planned.
	 */
	private static final String NAME_BEGINS = "applicant.name ~>=~ :wanted and applicant.name ~<~ (:wanted || chr(1114111))";

	private static final String SELECT = """
			select file.case_number, file.item_name, file.state, applicant.name, '收件' as title,
			  file.received_at as at
			from hall.case_file file left join hall.applicant applicant on applicant.case_number = file.case_number
			where file.item_id = any(:items) and %s order by file.case_number desc limit %d""";

	private final JdbcClient jdbc;

	private final VisibleCases visible;

	private final ApplicantKey key;

	private final CurrentActor actor;

	private final Clock clock;

	CaseSearch(JdbcClient jdbc, VisibleCases visible, ApplicantKey key, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.visible = visible;
		this.key = key;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * The cases that somebody may mean.
	 * @param text the beginning of a name, or the whole number of a case, a paper or a
	 * telephone
	 * @param items the items that the text may mean besides
	 * @return the newest first, at most {@value #MOST}
	 */
	@Transactional
	public List<ListedCase> find(String text, Collection<String> items) {
		String wanted = text.strip();
		if (CASE_NUMBER.matcher(wanted).matches()) {
			return find("file.case_number = :wanted", wanted.toUpperCase(Locale.ROOT));
		}
		String phone = PhoneNumbers.normalise(wanted);
		if (PhoneNumbers.isValid(phone)) {
			return kept("phone", find("applicant.phone = :wanted", phone));
		}
		String number = IdentityNumbers.normalise(wanted);
		if (OF_A_PAPER.matcher(number).matches()) {
			return kept("identity", find("file.applicant_hash = any(:wanted)", hashes(number)));
		}
		return items.isEmpty() ? find(NAME_BEGINS, wanted)
				: find("file.item_id = any(:wanted) and file.state in ('received', 'correcting', 'accepted')",
						items.toArray(String[]::new));
	}

	private byte[][] hashes(String number) {
		return Arrays.stream(IdentityKind.values())
			.map(kind -> this.key.hash(kind.code(), number))
			.toArray(byte[][]::new);
	}

	private List<ListedCase> find(String condition, Object wanted) {
		return this.jdbc.sql(SELECT.formatted(condition, MOST))
			.param("items", this.visible.ownItems().toArray(String[]::new))
			.param("wanted", wanted)
			.query(CaseLists::read)
			.list();
	}

	private List<ListedCase> kept(String by, List<ListedCase> found) {
		this.jdbc.sql("insert into hall.person_search (user_id, by, found, at) values (?, ?, ?, ?)")
			.params(this.actor.get().orElseThrow(NotSignedIn::new).id(), by, found.size(),
					OffsetDateTime.now(this.clock))
			.update();
		return found;
	}

}
