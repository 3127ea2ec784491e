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
 * @param agent who acts for the applicant, {@literal null} when nobody does
 * @param personalFields answers to the item's fields that are marked personal
 */
public record Applicant(String type, String name, Identity identity, Contact contact, Agent agent,
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
	 * @return mobile or landline, normalised
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
	 * @param phone mobile or landline, normalised
	 * @param email {@literal null} when there is none
	 * @param address {@literal null} when there is none
	 */
	public record Contact(String phone, String email, String address) {

		@Override
		public String toString() {
			return "Contact[masked]";
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
