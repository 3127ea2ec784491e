package onewindow.cases;

import java.util.Map;

/**
 * Who applies, and who acts for them. Never log this, never give it to the engine.
 *
 * @param type {@code individual} or {@code organization}
 * @param name the name
 * @param idNumber the identity number or social credit code, normalised
 * @param phone mobile or landline, normalised
 * @param email {@literal null} when there is none
 * @param address {@literal null} when there is none
 * @param agentName {@literal null} when nobody acts for the applicant
 * @param agentIdNumber {@literal null} when nobody acts for the applicant
 * @param agentAuthority what the agent may do, {@literal null} when nobody acts for the
 * applicant
 * @param personalFields answers to the item's fields that are marked personal
 */
public record Applicant(String type, String name, String idNumber, String phone, String email, String address,
		String agentName, String agentIdNumber, String agentAuthority, Map<String, Object> personalFields) {

	public Applicant {
		personalFields = Map.copyOf(personalFields);
	}

	@Override
	public String toString() {
		return "Applicant[masked]";
	}

}
