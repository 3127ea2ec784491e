package onewindow.intake;

/**
 * Why an application is not accepted.
 */
enum RefusalGround {

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

	static RefusalGround of(String code) {
		for (RefusalGround ground : values()) {
			if (ground.code.equals(code)) {
				return ground;
			}
		}
		throw new IllegalArgumentException("No such ground: " + code);
	}

}
