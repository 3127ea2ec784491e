package onewindow.doors.threshold;

import onewindow.foundation.shared.Refusal;

/**
 * Why a request does not come in.
 */
enum ThresholdRefusal implements Refusal {

	/** An address that no client of the hall would ask for. */
	ODD_PATH("地址有误，请核对后重新输入"),
	/** More than anybody has to say there. */
	BODY_TOO_LARGE("提交的内容过大，此处最多%d KB"),
	/** What was announced has not come. */
	BODY_TOO_SLOW("提交的内容没有在规定时间内传完，没有办理，请检查网络后重新提交"),
	/** Too many others are waited for. */
	TOO_MANY_UNFINISHED("正在上传的请求过多，请稍后重新提交"),
	/** A form that is none. */
	FORM_UNREADABLE("提交的表单无法读取，请重新填写"),
	/** Name and password do not belong together. */
	WRONG_PASSWORD("用户名或者密码不正确，或者无权使用此应用"),
	/** Too many wrong passwords from there. */
	SIGN_IN_DELAYED("密码连续输错，请在%d秒后再试；忘记密码的，请系统管理员重新设置");

	private final String sentence;

	ThresholdRefusal(String sentence) {
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return "";
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
