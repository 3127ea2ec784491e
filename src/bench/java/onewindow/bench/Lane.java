package onewindow.bench;

import javax.sql.DataSource;

/** One of the two ways that are compared. */
interface Lane {

	/** As printed. */
	String name();

	/** Leads one case from application to delivery. */
	void leadCase();

	/** Opens a case that waits for acceptance. */
	String openCase();

	/** Accepts a case, so that it waits for review. */
	void accept(String instanceId);

	/** Its database. */
	DataSource database();

}
