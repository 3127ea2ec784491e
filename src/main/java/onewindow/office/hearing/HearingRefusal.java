package onewindow.office.hearing;

import onewindow.foundation.shared.Refusal;

/**
 * Why a hearing is not arranged, held or cited so.
 */
enum HearingRefusal implements Refusal {

	/** Hearings are held on working days. */
	NO_WORKING_DAY("", "听证应安排在工作日"),
	/** People are told seven working days before. */
	TOO_EARLY("行政许可法第四十八条", "应在举行听证的七个工作日前通知，最早可以安排在%s"),
	/** It is held within twenty working days. */
	TOO_LATE("行政许可法第四十七条", "应在二十个工作日内组织听证，最迟为%s"),
	/** The days that the notice names last until the hearing. */
	TOO_SHORT("行政许可法第四十五条", "从今天到听证日期有%d个工作日，所需时间不能少于此数"),
	/** The host is of the unit. */
	NOT_OF_THE_UNIT("", "应为本单位的工作人员"),
	/** Who examines does not host. */
	HOST_EXAMINES("行政许可法第四十八条", "听证主持人应为没有办理过本件的工作人员"),
	/** The host writes the minutes. */
	NOT_THE_HOST("行政许可法第四十八条", "听证笔录由听证主持人制作，您不是本次听证的主持人"),
	/** Who hosted does not examine. */
	HOSTED("行政许可法第四十八条", "您主持过本件的听证，不能再审查或者作出决定"),
	/** The decision rests on the minutes. */
	MINUTES_NOT_CITED("行政许可法第四十八条", "举行过听证的，应当根据听证笔录作出决定，请勾选所依据的听证笔录"),
	/** It was not held on that day. */
	HELD_ON("", "应在通知的听证日期（%s）至今天之间");

	private final String article;

	private final String sentence;

	HearingRefusal(String article, String sentence) {
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
