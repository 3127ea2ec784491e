package onewindow.casework.cases;

import java.util.Map;

/**
 * Who applies, and who acts for them. Never log this, never give it to the engine.
 *
 * @param type {@code individual} or {@code organization}
 * @param name the name
 * @param idNumber the identity number or social credit code, normalised
 * @param contact how to reach the applicant
 * @param agent who acts for the applicant, {@literal null} when nobody does
 * @param personalFields answers to the item's fields that are marked personal
 */
public record Applicant(String type, String name, String idNumber, Contact contact, Agent agent,
		Map<String, Object> personalFields) {

	public Applicant {
		personalFields = Map.copyOf(personalFields);
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
	 * @param idNumber the identity number, normalised
	 * @param authority what the agent may do
	 */
	public record Agent(String name, String idNumber, String authority) {

		@Override
		public String toString() {
			return "Agent[masked]";
		}

	}

}
