package onewindow.foundation.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item (事项) as approved. All limits are working days.
 *
 * @param id the item's id, also the key of its process
 * @param code the local number
 * @param nameZh the name
 * @param group {@code approval} (审批事项) or {@code convenience} (便民服务事项)
 * @param typeZh for example 行政许可
 * @param unit the unit's id
 * @param window the window's number
 * @param applicants who may apply: {@code individual}, {@code organization}
 * @param legalBasis the articles on which a decision rests
 * @param handling {@code promised} or {@code instant}
 * @param statutoryDays the limit set by law, {@literal null} when no law sets one
 * @param statutory where that limit comes from
 * @param promisedDays the limit that the unit promises
 * @param extension how the limit set by law may be extended, never {@literal null}
 * @param fee what is charged
 * @param phones whom to ask
 * @param conditions what must be so for the application to be granted
 * @param cautions what applicants should know
 * @param fields what is asked besides the applicant
 * @param materials what must be handed in
 * @param stages the stages that it names, and whether they apply
 * @param mode how several units take part
 * @param coordination the units that are asked for an opinion, in the order of the
 * catalogue
 * @param decisionBy who decides
 * @param quotaLimited whether only so much may be granted a year (行政许可法 Art. 57)
 * @param resultDocument the name of the licence
 * @param validity how long the licence is valid, as printed on it
 * @param validityStatus whether the deploying office has checked that, {@literal null}
 * where there is nothing to check
 * @param delivery how the result may be delivered
 * @param windowsTakingPart windows of other units that have tasks of their own in a case
 */
public record Item(String id, String code, String nameZh, String group, String typeZh, String unit, String window,
		List<String> applicants, List<Basis> legalBasis, String handling, Integer statutoryDays, Statutory statutory,
		int promisedDays, Extension extension, Fee fee, Phones phones, List<Sentence> conditions,
		List<Sentence> cautions, List<Field> fields, List<Material> materials, Map<Stage, StageTerms> stages, Mode mode,
		List<CoordinatingUnit> coordination, DecisionBy decisionBy, boolean quotaLimited, String resultDocument,
		String validity, Status validityStatus, List<String> delivery, List<String> windowsTakingPart) {

	public Item {
		applicants = List.copyOf(applicants);
		legalBasis = List.copyOf(legalBasis);
		conditions = (conditions != null) ? List.copyOf(conditions) : List.of();
		cautions = (cautions != null) ? List.copyOf(cautions) : List.of();
		fields = (fields != null) ? List.copyOf(fields) : List.of();
		materials = List.copyOf(materials);
		stages = Map.copyOf(stages);
		coordination = (coordination != null) ? List.copyOf(coordination) : List.of();
		mode = (mode != null) ? mode : Mode.SINGLE;
		decisionBy = (decisionBy != null) ? decisionBy : DecisionBy.UNIT;
		statutory = (statutory != null) ? statutory : new Statutory(Statutory.Source.NONE, null, null, null);
		if (extension == null) {
			boolean general = statutory.source() == Statutory.Source.GENERAL_RULE_ART42;
			extension = general ? Extension.GENERAL_RULE : Extension.NONE;
		}
		delivery = List.copyOf(delivery);
		windowsTakingPart = (windowsTakingPart != null) ? List.copyOf(windowsTakingPart) : List.of();
	}

	/**
	 * A material of the item.
	 * @param materialId its id
	 * @return the material, empty when the item asks for no such thing
	 */
	public Optional<Material> material(String materialId) {
		return this.materials.stream().filter(material -> material.id().equals(materialId)).findFirst();
	}

	/**
	 * Whether the item is received, decided and handed over in one visit (即办件).
	 * @return {@literal false} for an item that takes a promised time
	 */
	public boolean onTheSpot() {
		return this.handling.equals("instant");
	}

	/**
	 * Whether the item grants a licence in the sense of 行政许可法 Art. 2; services are
	 * confirmed instead.
	 * @return {@literal true} for 行政许可
	 */
	public boolean licence() {
		return this.typeZh.equals("行政许可");
	}

	/**
	 * Whether a stage applies.
	 * @param stage the stage
	 * @return never {@literal null}; {@link Applies#NONE} for a stage that the item does
	 * not name
	 */
	public Applies stage(Stage stage) {
		if (stage == Stage.COORDINATION) {
			return this.coordination.isEmpty() ? Applies.NONE : Applies.REQUIRED;
		}
		return terms(stage).map(StageTerms::applies).orElse(Applies.NONE);
	}

	private Optional<StageTerms> terms(Stage stage) {
		return Optional.ofNullable(this.stages.get(stage));
	}

	/**
	 * The special law that takes a stage out of the clock, which otherwise would not stop
	 * for it.
	 * @param stage the stage
	 * @return the article as printed, empty when no law does
	 */
	public Optional<String> exclusionBasis(Stage stage) {
		return terms(stage).filter(StageTerms::excludedFromClock).map(StageTerms::exclusionBasis);
	}

	/**
	 * How long a stage takes.
	 * @param stage the stage
	 * @return working days, empty when the catalogue names none
	 */
	public Optional<Integer> stageDays(Stage stage) {
		return terms(stage).map(StageTerms::days);
	}

	/**
	 * Whether the limits stand while a stage goes on.
	 * @param stage the stage
	 * @return {@literal true} when the item says so
	 */
	public boolean stopsTheClock(Stage stage) {
		return terms(stage).filter(StageTerms::excludedFromClock).isPresent();
	}

	/**
	 * Whether the district government decides, and not the unit.
	 * @return {@literal true} when the unit only examines
	 */
	public boolean decidedByGovernment() {
		return this.decisionBy == DecisionBy.DISTRICT_GOVERNMENT;
	}

	/**
	 * The legal basis as printed.
	 * @return one line per article
	 */
	public List<String> legalBasisTexts() {
		return this.legalBasis.stream().map(Basis::text).toList();
	}

	/**
	 * An article on which decisions rest.
	 *
	 * @param law the law
	 * @param article the article
	 * @param status whether the deploying office has checked it
	 */
	public record Basis(String law, String article, Status status) {

		/**
		 * The article as cited.
		 * @return for example 《中华人民共和国食品安全法》第三十五条
		 */
		public String text() {
			return "《" + this.law + "》" + this.article;
		}

	}

	/**
	 * What is charged (行政许可法 Art. 58: nothing, unless a law says so).
	 *
	 * @param charged whether there is a fee
	 * @param note the standard as printed
	 * @param basis the law or order that allows the fee, {@literal null} when there is
	 * none or it is not yet known
	 * @param status whether the deploying office has checked it, {@literal null} where
	 * there is nothing to check
	 */
	public record Fee(boolean charged, String note, String basis, Status status) {
	}

	/**
	 * One of several sentences of an item.
	 *
	 * @param text as printed
	 * @param status whether the deploying office has checked it
	 */
	public record Sentence(String text, Status status) {
	}

	/**
	 * Whom to ask.
	 *
	 * @param enquiry enquiries
	 * @param complaint complaints
	 * @param status whether the deploying office has given the numbers
	 */
	public record Phones(String enquiry, String complaint, Status status) {
	}

	/**
	 * A question of the item's own.
	 *
	 * @param key the name of the field
	 * @param label as shown
	 * @param type {@code text}, {@code textarea}, {@code number}, {@code select},
	 * {@code radio}, {@code checkbox} or {@code date}
	 * @param required whether it must be answered
	 * @param min lower bound of a number
	 * @param max upper bound of a number
	 * @param unit of a number
	 * @param values of a select or radio
	 * @param personal whether it concerns a person's name or home and stays out of the
	 * engine
	 */
	public record Field(String key, String label, String type, boolean required, BigDecimal min, BigDecimal max,
			String unit, List<Choice> values, boolean personal) {

		public Field {
			values = (values != null) ? List.copyOf(values) : List.of();
		}

	}

	/**
	 * One of several answers.
	 *
	 * @param value as stored
	 * @param label as shown
	 */
	public record Choice(String value, String label) {
	}

	/**
	 * What an applicant hands in (材料).
	 *
	 * @param id unique within the item
	 * @param name as printed
	 * @param form {@code original}, {@code copy} or {@code form}
	 * @param copies how many
	 * @param deferrable whether it may be supplied later (容缺后补)
	 * @param shareable whether it should be fetched by data sharing instead of asked for
	 * (行政许可法 Art. 33)
	 * @param signature who signs or seals it: {@code applicant_signature},
	 * {@code organization_seal}, {@code both} or {@code none}
	 * @param signatureStatus whether the deploying office has checked that
	 */
	public record Material(String id, String name, String form, int copies, boolean deferrable, boolean shareable,
			String signature, Status signatureStatus) {

		/**
		 * Who signs or seals it, as printed.
		 * @return for example 申请人签名
		 */
		public String signatureZh() {
			return switch (this.signature) {
				case "applicant_signature" -> "申请人签名";
				case "organization_seal" -> "加盖公章";
				case "both" -> "签名并盖章（个人只签名）";
				default -> "不要求";
			};
		}

		/**
		 * The form as printed.
		 * @return for example 复印件
		 */
		public String formZh() {
			return switch (this.form) {
				case "original" -> "原件";
				case "copy" -> "复印件";
				case "form" -> "表格";
				case "original_and_copy" -> "原件和复印件";
				case "electronic" -> "电子件";
				default -> this.form;
			};
		}

	}

	/**
	 * How an item takes a stage.
	 *
	 * @param applies whether it takes place
	 * @param days how long it takes, {@literal null} when it does not
	 * @param excludedFromClock whether its time is taken out of the limits
	 * @param exclusionBasis the special law that does so, {@literal null} when 行政许可法 Art.
	 * 45 does or nothing does
	 * @param note what is particular about it, {@literal null} for nothing
	 * @param status whether the deploying office has checked it, {@literal null} where
	 * there is nothing to check
	 */
	public record StageTerms(Applies applies, Integer days, boolean excludedFromClock, String exclusionBasis,
			String note, Status status) {
	}

	/**
	 * A unit that is asked for an opinion (行政许可法 Art. 26).
	 *
	 * @param unit its id
	 * @param task what it is asked
	 * @param days within so many working days
	 */
	public record CoordinatingUnit(String unit, String task, int days) {
	}

	/**
	 * Whether the deploying office has checked a value of the catalogue.
	 */
	public enum Status {

		/** It has. */
		VERIFIED,
		/** It has yet to (待核定). */
		TO_CHECK

	}

	/**
	 * Who decides.
	 */
	public enum DecisionBy {

		/** The unit. */
		UNIT,
		/** The district government, on the unit's examination. */
		DISTRICT_GOVERNMENT

	}

	/**
	 * Whether a stage takes place.
	 */
	public enum Applies {

		/** Never. */
		NONE,
		/** When the reviewer finds it necessary. */
		CONDITIONAL,
		/** Always. */
		REQUIRED

	}

}
