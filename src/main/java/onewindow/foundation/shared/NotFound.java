package onewindow.foundation.shared;

/**
 * There is no such thing, or not for this person: answered with 404 and a sentence in
 * Chinese.
 */
public class NotFound extends RuntimeException {

	private final String code;

	/**
	 * Says that there is none.
	 * @param refusal what there is not
	 * @param facts what its sentence names
	 */
	public NotFound(Refusal refusal, Object... facts) {
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
