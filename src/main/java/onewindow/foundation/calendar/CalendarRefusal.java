package onewindow.foundation.calendar;

import onewindow.foundation.shared.Refusal;

/**
 * Why a calendar is not taken.
 */
enum CalendarRefusal implements Refusal {

	/** Fewer days off than the law gives. */
	TOO_FEW_DAYS_OFF("全国年节及纪念日放假办法第二条", "全年节假日不少于%d天，请核对"),
	/** A make-up day is no weekend day. */
	NO_WEEKEND("国务院关于职工工作时间的规定第七条", "补班日期应在周六或者周日"),
	/** A day is off and worked at once. */
	BOTH_OFF_AND_WORKED("", "同一天不能既放假又上班"),
	/** A day is of another year. */
	OTHER_YEAR("", "%s不属于%d年");

	private final String article;

	private final String sentence;

	CalendarRefusal(String article, String sentence) {
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
