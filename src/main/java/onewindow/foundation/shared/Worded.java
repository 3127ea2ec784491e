package onewindow.foundation.shared;

/**
 * A coded constant that people read as well.
 */
public interface Worded extends Coded {

	/**
	 * As people read it.
	 * @return for example 已核收
	 */
	String zh();

}
