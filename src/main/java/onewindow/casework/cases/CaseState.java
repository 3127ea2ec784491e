package onewindow.casework.cases;

import onewindow.foundation.shared.Worded;

/**
 * How far a case has come.
 */
public enum CaseState implements Worded {

	/** Materials are in, nothing is decided about acceptance (已收件). */
	RECEIVED("received", "已收件"),
	/** The applicant was told what to correct (待补正). */
	CORRECTING("correcting", "待补正"),
	/** Not corrected in time; closed (已退件). */
	RETURNED("returned", "已退件"),
	/** Taken back by the applicant; closed (已撤回). */
	WITHDRAWN("withdrawn", "已撤回"),
	/** Accepted, being handled (已受理). */
	ACCEPTED("accepted", "已受理"),
	/** Not accepted; closed (不予受理). */
	NOT_ACCEPTED("notAccepted", "不予受理"),
	/** Passed on to another unit; closed (已转办). */
	REDIRECTED("redirected", "已转办"),
	/** Granted, to be delivered (准予许可). */
	GRANTED("granted", "准予许可"),
	/** Refused, to be delivered (不予许可). */
	DENIED("denied", "不予许可"),
	/** Delivered; closed (已办结). */
	CLOSED("closed", "已办结");

	private final String code;

	private final String zh;

	CaseState(String code, String zh) {
		this.code = code;
		this.zh = zh;
	}

	@Override
	public String code() {
		return this.code;
	}

	/**
	 * Whether nothing has been decided yet.
	 * @return {@literal true} until a decision, a refusal to accept, a return or a
	 * withdrawal
	 */
	public boolean pending() {
		return this == RECEIVED || this == CORRECTING || this == ACCEPTED;
	}

	@Override
	public String zh() {
		return this.zh;
	}

}
