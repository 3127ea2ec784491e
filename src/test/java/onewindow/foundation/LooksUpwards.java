package onewindow.foundation;

import onewindow.casework.cases.CaseFile;

/** An arrow upwards, for the test of the wings to see. */
public class LooksUpwards {

	/** Where the arrow leads. */
	public static final Class<?> UP = CaseFile.class;

	CaseFile file;

}
