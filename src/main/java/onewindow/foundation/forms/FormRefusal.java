package onewindow.foundation.forms;

import onewindow.foundation.shared.Refusal;

/**
 * Why an answer does not fit its field; the sentence follows the label of the field.
 */
public enum FormRefusal implements Refusal {

	/** The form has no such field. */
	UNKNOWN_FIELD("", "表单中没有“%s”这一项，请删去"),
	/** A field must be answered. */
	REQUIRED("", "必填"),
	/** The form was changed, and asks no longer what must be known. */
	NOT_ASKED("", "表单缺少必填的“%s”一项，请联系流程设计人员补上"),
	/** Other answers leave no room for this one. */
	HIDDEN("", "与其他选项不符，此处不应填写"),
	/** A text holds signs that cannot be shown. */
	CONTROL_CHARACTER("", "含有无法显示的控制字符，请重新输入"),
	/** A line is one line. */
	LINE_BREAK("", "不能换行"),
	/** It is no mailbox. */
	NO_MAILBOX("", "应为电子邮箱地址，例如 name@example.com"),
	/** A text has not the form that the field asks for. */
	PATTERN("", "格式不符"),
	/** It is no text. */
	NO_TEXT("", "应为文字"),
	/** A text is too long. */
	TOO_LONG("", "不超过%d个字，现有%d个字"),
	/** It is no number. */
	NO_NUMBER("", "应为数字"),
	/** A number is longer than any that makes sense. */
	TOO_MANY_DIGITS("", "数字过长"),
	/** Only whole numbers fit. */
	NO_WHOLE_NUMBER("", "应为整数"),
	/** A number is too small or too great. */
	OUT_OF_BOUNDS("", "应在%s至%s之间"),
	/** The form offers no such choice. */
	NO_CHOICE("", "应为下列之一：%s"),
	/** Several choices come as a list. */
	NO_LIST("", "应为若干选项的列表"),
	/** A tick is set or not. */
	NO_TICK("", "应为是或否"),
	/** It is no date. */
	NO_DATE("", "应为日期，例如 2026-04-30"),
	/** No case is about such a date. */
	DATE_OUT_OF_RANGE("", "日期超出范围");

	private final String article;

	private final String sentence;

	FormRefusal(String article, String sentence) {
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
