package onewindow.casework.materials;

import java.util.Map;

import onewindow.foundation.shared.Worded;

/**
 * One material of a case.
 *
 * @param id its id in the item
 * @param name as printed
 * @param form as printed, for example 复印件
 * @param copies how many
 * @param state whether it has come
 */
public record CaseMaterial(String id, String name, String form, int copies, State state) {

	/**
	 * Whether the applicant must still bring it.
	 * @return {@literal true} when it has not come or is wrong
	 */
	public boolean outstanding() {
		return this.state == State.MISSING || this.state == State.INCORRECT;
	}

	/**
	 * Whether the applicant has committed to supply it later.
	 * @return {@literal true} until it has come
	 */
	public boolean owed() {
		return this.state == State.DEFERRED;
	}

	/**
	 * Whether a material has come.
	 */
	public enum State implements Worded {

		/** Nothing has come (未收到). */
		MISSING("missing", "未收到"),
		/** Handed in, not looked at (已收到，待核对). */
		HANDED_IN("handedIn", "已收到，待核对"),
		/** Looked at and found wrong (需补正). */
		INCORRECT("incorrect", "需补正"),
		/** Checked and found right (已核收). */
		RECEIVED("received", "已核收"),
		/** May be supplied later (容缺待补). */
		DEFERRED("deferred", "容缺待补"),
		/** Fetched by data sharing instead (共享核验). */
		CHECKED("checked", "已通过共享核验");

		private final String code;

		private final String zh;

		State(String code, String zh) {
			this.code = code;
			this.zh = zh;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String zh() {
			return this.zh;
		}

	}

	/**
	 * The material as a choice of a form.
	 * @return its value and its label
	 */
	public Map<String, String> asChoice() {
		return Map.of("value", this.id, "label", "%s（%s，%d份）".formatted(this.name, this.form, this.copies));
	}

}
