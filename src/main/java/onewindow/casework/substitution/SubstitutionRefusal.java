package onewindow.casework.substitution;

import onewindow.foundation.shared.Refusal;

/**
 * Why nobody stands in like that.
 */
enum SubstitutionRefusal implements Refusal {

	/** Everybody arranges it for themselves, heads for their unit. */
	NOT_FOR_OTHERS("代理由本人安排，或者由本单位负责人、中心督查安排"),
	/** There is no such day. */
	NO_DAY("请填写日期，如2026-06-01"),
	/** The last day comes before the first. */
	ENDS_BEFORE_IT_STARTS("结束日期不得早于开始日期"),
	/** What was done cannot be given to somebody afterwards. */
	IN_THE_PAST("开始日期不得早于今天（%s）"),
	/** Nobody stands in for ever. */
	TOO_LONG("代理最长一年，期满可以再次安排"),
	/** Nobody is named. */
	NOBODY_NAMED("请至少为一个岗位指定代理人"),
	/** Somebody who is away leaves no post uncovered. */
	POST_UNCOVERED("请假期间每个岗位都要有人代理，还没有指定：%s"),
	/** The post is not the person's. */
	NOT_THEIR_POST("该人员没有这个岗位"),
	/** The substitute is of another unit. */
	OTHER_UNIT("代理人应为本单位的其他人员"),
	/** The substitute is away in those days. */
	SUBSTITUTE_AWAY("%s在此期间请假，请指定其他代理人"),
	/** The person is away in those days already. */
	AWAY_ALREADY("该人员在此期间已经登记请假，请先销假再重新登记"),
	/** Whoever receives does not decide. */
	RECEIVES_AND_DECIDES("%s在窗口受理，不能代理审批决定；在审批岗位的，也不能代理窗口受理"),
	/** It is over. */
	OVER("该代理已经结束"),
	/** There is none. */
	NO_SUCH("没有这条代理记录");

	private final String sentence;

	SubstitutionRefusal(String sentence) {
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
