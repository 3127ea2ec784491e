package onewindow.engine.staff;

/**
 * The groups that belong to no unit.
 */
public final class Groups {

	/** Everybody who works with Tasklist. */
	public static final String HALL_STAFF = "hall-staff";

	/** The centre's management: director and supervisors. */
	public static final String SUPERVISION = "centre-supervision";

	/** The director of the centre, who also belongs to {@link #SUPERVISION}. */
	public static final String DIRECTOR = "centre-director";

	/** Process designers. */
	public static final String DESIGN = "centre-design";

	/** The district government. */
	public static final String DISTRICT_GOVERNMENT = "district-gov";

	/** The engine's administrators. */
	public static final String ADMINISTRATORS = "camunda-admin";

	private Groups() {
	}

}
