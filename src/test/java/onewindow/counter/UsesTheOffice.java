package onewindow.counter;

import onewindow.office.examination.Reviews;

/** An arrow to a neighbour, for the test of the wings to see. */
public class UsesTheOffice {

	/** Where the arrow leads. */
	public static final Class<?> NEIGHBOUR = Reviews.class;

	Reviews why;

}
