package onewindow.foundation.catalogue;

import java.util.List;

import onewindow.foundation.shared.Actor;

/**
 * A unit that has moved into the hall (进驻单位).
 *
 * @param id the number in the catalogue, for example {@code U16}
 * @param slug the prefix of the unit's groups, for example {@code market}
 * @param nameZh the full name
 * @param reconsideration where its decisions may be challenged
 * @param note what is particular about it, {@literal null} for nothing
 * @param noteStatus whether the deploying office has checked that, {@literal null} where
 * there is nothing to check
 */
public record Unit(String id, String slug, String nameZh, Remedies reconsideration, String note,
		Item.Status noteStatus) {

	/**
	 * The group of everybody who works for the unit.
	 * @return for example {@code unit-market}
	 */
	public String group() {
		return "unit-" + this.slug;
	}

	/**
	 * The group of the people in one role.
	 * @param role the role
	 * @return for example {@code market-review}
	 */
	public String group(Role role) {
		return this.slug + "-" + role.suffix();
	}

	/**
	 * Whether somebody examines and decides for the unit, or is its head.
	 * @param person who
	 * @return {@literal false} for the window, and for other units
	 */
	public boolean examines(Actor person) {
		return examiners().stream().anyMatch(person::isIn);
	}

	/**
	 * The groups of those who examine and decide for the unit, and of its head.
	 * @return three groups
	 */
	public List<String> examiners() {
		return List.of(group(Role.REVIEW), group(Role.DECIDE), group(Role.HEAD));
	}

	/**
	 * The groups of those who handle cases of the unit.
	 * @return the window's, and the {@link #examiners()}
	 */
	public List<String> handlers() {
		return List.of(group(Role.WINDOW), group(Role.REVIEW), group(Role.DECIDE), group(Role.HEAD));
	}

	/**
	 * The remedies against a decision of the unit.
	 * @return the paragraph of a decision that tells them (行政复议法 Art. 20, 行政诉讼法 Art. 46)
	 */
	public String remediesText() {
		return this.reconsideration.text();
	}

	/**
	 * The posts within a unit.
	 */
	public enum Role {

		/** Receives, accepts and delivers. */
		WINDOW("window", "窗口"),
		/** Examines. */
		REVIEW("review", "审查"),
		/** Goes to the site. */
		VERIFY("verify", "核查"),
		/** Decides. */
		DECIDE("decide", "审批"),
		/** Answers for the unit in the hall. */
		HEAD("head", "负责人");

		private final String suffix;

		private final String zh;

		Role(String suffix, String zh) {
			this.suffix = suffix;
			this.zh = zh;
		}

		/**
		 * The end of the group's id.
		 * @return for example {@code review}
		 */
		public String suffix() {
			return this.suffix;
		}

		/**
		 * The post as people call it.
		 * @return for example 审查
		 */
		public String zh() {
			return this.zh;
		}

	}

	/**
	 * Where decisions may be challenged.
	 *
	 * @param body the reconsideration body
	 * @param court the court
	 */
	public record Remedies(String body, String court) {

		/**
		 * The paragraph of a decision that tells them.
		 * @return two ways and their periods (行政复议法 Art. 20, 行政诉讼法 Art. 46)
		 */
		public String text() {
			return "如不服本决定，可以自收到本决定书之日起60日内向%s申请行政复议，也可以自收到本决定书之日起6个月内依法向%s提起行政诉讼。".formatted(this.body, this.court);
		}
	}

}
