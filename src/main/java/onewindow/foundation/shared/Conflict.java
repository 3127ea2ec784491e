package onewindow.foundation.shared;

/**
 * The case is not, or no longer, where somebody takes it to be: answered with 409 and a
 * sentence in Chinese.
 */
public class Conflict extends RuntimeException {

	private final String code;

	/**
	 * Reports a conflict.
	 * @param refusal what happened and what to do
	 * @param facts what its sentence names
	 */
	public Conflict(Refusal refusal, Object... facts) {
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
