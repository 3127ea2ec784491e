package onewindow.intake;

import onewindow.shared.Coded;

/**
 * Why an application is not accepted.
 */
enum RefusalGround implements Coded {

	/** No licence is needed (Art. 32(1)). */
	NOT_NEEDED("notNeeded"),
	/** Another body is competent (Art. 32(2)). */
	NOT_COMPETENT("notCompetent"),
	/** The applicant is barred (Art. 78, 79). */
	BARRED("barred"),
	/** Materials are false (Art. 78). */
	FALSE_MATERIALS("falseMaterials");

	private final String code;

	RefusalGround(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
