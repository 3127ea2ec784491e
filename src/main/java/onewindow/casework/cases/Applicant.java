package onewindow.casework.cases;

import java.util.Map;

import onewindow.foundation.shared.IdentityKind;

/**
 * Who applies, and who acts for them. Never log this, never give it to the engine.
 *
 * @param type {@code individual} or {@code organization}
 * @param name the name
 * @param identity by which paper and number they show who they are
 * @param contact how to reach the applicant
 * @param help what an applicant needs who cannot sign, act or understand alone
 * @param agent who acts for the applicant, {@literal null} when nobody does
 * @param personalFields answers to the item's fields that are marked personal
 */
public record Applicant(String type, String name, Identity identity, Contact contact, Help help, Agent agent,
		Map<String, Object> personalFields) {

	public Applicant {
		personalFields = Map.copyOf(personalFields);
	}

	/**
	 * The number of the paper.
	 * @return normalised
	 */
	public String idNumber() {
		return this.identity.number();
	}

	/**
	 * The number of the paper for those who need not see it whole.
	 * @return masked as its kind is
	 */
	public String maskedIdNumber() {
		return this.identity.kind().mask(this.identity.number());
	}

	/**
	 * The telephone number.
	 * @return mobile or landline, normalised; {@literal null} when there is none
	 */
	public String phone() {
		return this.contact.phone();
	}

	/**
	 * The mailbox.
	 * @return {@literal null} when there is none
	 */
	public String email() {
		return this.contact.email();
	}

	@Override
	public String toString() {
		return "Applicant[masked]";
	}

	/**
	 * Who an applicant is.
	 *
	 * @param kind of the paper
	 * @param number its number, normalised
	 * @param registeredBy the body that has registered an organisation without a credit
	 * code, {@literal null} otherwise
	 * @param seenReason why a number is taken though its check character is wrong: the
	 * window has seen the original; {@literal null} when it is right
	 */
	public record Identity(IdentityKind kind, String number, String registeredBy, String seenReason) {

		@Override
		public String toString() {
			return "Identity[masked]";
		}

	}

	/**
	 * How to reach an applicant.
	 *
	 * @param way how the applicant wants to be told
	 * @param phone mobile or landline, normalised; {@literal null} when there is none
	 * @param email {@literal null} when there is none
	 * @param address {@literal null} when there is none
	 */
	public record Contact(ContactWay way, String phone, String email, String address) {

		@Override
		public String toString() {
			return "Contact[masked]";
		}

	}

	/**
	 * What an applicant needs who cannot sign, act or understand alone.
	 *
	 * @param thumbPrint whether a thumb print stands for the signature
	 * @param guardian who acts for a minor, or for whoever is under guardianship,
	 * {@literal null} for everybody else
	 * @param interpreter who interprets, {@literal null} when nobody needs to
	 */
	public record Help(boolean thumbPrint, Guardian guardian, Interpreter interpreter) {

		/** Most people need none. */
		public static final Help NONE = new Help(false, null, null);

	}

	/**
	 * Who acts by law for a minor, or for whoever is under guardianship (民法典 Art. 23).
	 *
	 * @param name the name
	 * @param relation what the guardian is to the applicant
	 * @param idKind of the guardian's paper
	 * @param idNumber its number, normalised
	 */
	public record Guardian(String name, String relation, IdentityKind idKind, String idNumber) {

		@Override
		public String toString() {
			return "Guardian[masked]";
		}

	}

	/**
	 * Who interprets for an applicant.
	 *
	 * @param name the name
	 * @param language from and into which language, sign language included
	 */
	public record Interpreter(String name, String language) {

		@Override
		public String toString() {
			return "Interpreter[masked]";
		}

	}

	/**
	 * Who acts for an applicant (行政许可法 Art. 29).
	 *
	 * @param name the name
	 * @param idKind of the agent's paper
	 * @param idNumber its number, normalised
	 * @param authority what the agent may do
	 */
	public record Agent(String name, IdentityKind idKind, String idNumber, String authority) {

		@Override
		public String toString() {
			return "Agent[masked]";
		}

	}

}
