package onewindow.casework.clock;

import onewindow.foundation.shared.Refusal;

/**
 * Why a limit is not moved.
 */
public enum ClockRefusal implements Refusal {

	/** A calendar names days off and make-up days. */
	CALENDAR_INCOMPLETE("", "写明放假日期和补班日期"),
	/** An order names a day and whether people work on it. */
	DAY_INCOMPLETE("", "写明日期，并写明上班还是放假"),
	/** The calendar is entered by the centre's supervision. */
	NOT_SUPERVISION("", "工作日历由中心督查录入"),
	/** No law lets the limit be extended. */
	NO_EXTENSION("行政许可法第四十二条", "本事项依法不能延长办理期限"),
	/** The law allows fewer days. */
	TOO_MANY_DAYS("行政许可法第四十二条", "依法最多延长%d个工作日"),
	/** The decision is made. */
	DECIDED("行政许可法第四十二条", "该办件已经作出决定，不能延期"),
	/** A limit is extended once. */
	EXTENDED_BEFORE("行政许可法第四十二条", "该办件已经延期一次，不能再次延期"),
	/** The limit has run out. */
	RUN_OUT("行政许可法第四十二条", "法定期限已于%s届满，期满后不能延期"),
	/** An extension is proposed by whoever examines. */
	NOT_AN_EXAMINER("行政许可法第四十二条", "延期由%s审查、审批人员提请"),
	/** No limit runs yet. */
	NOT_ACCEPTED("行政许可法第四十二条", "该办件尚未受理，没有可以延长的期限"),
	/** An extension is being decided. */
	ALREADY_PROPOSED("", "延期申请正在审批，不必重复提请");

	private final String article;

	private final String sentence;

	ClockRefusal(String article, String sentence) {
		this.article = article;
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return this.article;
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
