package onewindow.foundation.shared;

/**
 * The person may not do this: answered with 403 and a sentence in Chinese.
 */
public class NotAllowed extends RuntimeException {

	private final String code;

	/**
	 * Refuses a person.
	 * @param refusal why
	 * @param facts what its sentence names
	 */
	public NotAllowed(Refusal refusal, Object... facts) {
		super(refusal.say(facts));
		this.code = refusal.code();
	}

	/**
	 * The code of the {@link Refusal}.
	 * @return for example {@code hearing.notTheHost}
	 */
	public String code() {
		return this.code;
	}

}
