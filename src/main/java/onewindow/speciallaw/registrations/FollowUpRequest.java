package onewindow.speciallaw.registrations;

/**
 * What an applicant wants to be registered along with a new company.
 *
 * @param companyName the company
 * @param seal whether a seal is asked for
 * @param tax whether the tax office is to be told
 * @param social whether social insurance is asked for
 * @param medical whether medical insurance is asked for
 */
record FollowUpRequest(String companyName, boolean seal, boolean tax, boolean social, boolean medical) {

	/** Whether anything follows. */
	boolean any() {
		return this.seal || this.tax || this.social || this.medical;
	}

}
