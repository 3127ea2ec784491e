package onewindow.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.catalogue.Stage;

/** What may be answered at each task of any item; what does not fit is refused. */
final class Variants {

	/** Which of the answers at acceptance defers materials. */
	static final int DEFERRAL = 1;

	/** So many wait at most until somebody tells them. */
	private static final int MOST_NOTICES = 8;

	private static final Map<Stage, String> CONDITIONAL = Map.of(Stage.ONSITE_VERIFICATION, "siteVerification",
			Stage.EXPERT_REVIEW, "expertReview", Stage.INSPECTION_TESTING, "inspectionTesting", Stage.PUBLICITY,
			"publicity");

	private final Item item;

	private final LocalDate today;

	private final List<String> outstanding;

	private final List<String> minutes;

	private final String host;

	private final String unit;

	Variants(Item item, String unit, LocalDate today, List<String> outstanding, List<String> minutes, String host) {
		this.item = item;
		this.unit = unit;
		this.today = today;
		this.outstanding = outstanding;
		this.minutes = minutes;
		this.host = host;
	}

	List<Map<String, Object>> of(String element) {
		return switch (element) {
			case "Task_AcceptCase" -> List.of(ItemDriver.acceptance(this.item), deferral(), correction(),
					correctionAgain(), Samples.nonAcceptance("notNeeded"), redirection());
			case "Task_HandleOnSpot" -> List.of(grantedOnTheSpot(), refusedOnTheSpot(), correction(),
					Samples.nonAcceptance("notNeeded"), redirection());
			case "Task_ApproveCorrection" -> List.of(Map.of("correctionApproved", "yes", "approvalReason", "属实"),
					Map.of("correctionApproved", "no", "approvalReason", "不属实"));
			case "Task_RegisterCorrections" -> List.of(Map.of("supplied", this.outstanding.stream().limit(1).toList()),
					Map.of("supplied", this.outstanding));
			case "Task_HandBackMaterials" -> List.of(Samples.handBack());
			case "Task_ConfirmHandover" -> List.of(Map.of("handoverConfirmed", true));
			case "Task_ReviewCase" -> List.of(review("no", "no"), review("yes", "mandatory"),
					review("yes", "onRequest"), Map.of("proposal", "ask", "question", "是否属实？"),
					Map.of("proposal", "extend", "extensionDays", 1, "extensionReason", "情况复杂"));
			case "Task_AnswerQuestion" -> List.of(Map.of("answer", "属实。"));
			case "Task_ApproveExtension" ->
				List.of(Map.of("extensionApproved", "yes"), Map.of("extensionApproved", "no", "approvalReason", "不必"));
			case "Task_SupplyDeferred" -> List.of(Map.of("supplied", this.outstanding.stream().limit(1).toList()),
					Map.of("supplied", this.outstanding));
			case "Task_DecideDeferralOverdue" ->
				List.of(refusal(), Map.of("decision", "withdraw", "withdrawalReason", "不办了", "withdrawalSigned", true));
			case "Task_ScheduleVerification" -> List.of(Samples.appointment(this.today, this.unit));
			case "Task_RecordVerification" -> List.of(Samples.verificationRecord(this.today),
					Samples.with(Samples.with(Samples.verificationRecord(this.today), "verification", "fix"), "fixBy",
							this.today.plusDays(1).toString()),
					Map.of("visit", "rescheduled", "rescheduleReason", "大雪"));
			case "Task_CountersignVerification" ->
				List.of(Samples.countersignature(), Map.of("recordConfirmed", "no", "recordObjection", "漏记"));
			case "Task_GiveOpinion" ->
				List.of(Map.of("opinion", "agree"), Map.of("opinion", "object", "opinionText", "不符合规划。"));
			case "Task_OpenSpecialProcedure" ->
				List.of(special("expertReview"), special("testing"), special("quarantine"));
			case "Task_RecordSpecialProcedure" ->
				List.of(Map.of("participants", "专家五人", "noConflict", true, "findings", "可行。", "conclusion", "pass"));
			case "Task_RegisterHearingRequest" ->
				List.of(Map.of("hearingRequest", "asked", "requestedBy", "住户代表"), Map.of("hearingRequest", "waived"));
			case "Task_ArrangeHearing" -> List.of(Samples.hearingArrangement(nextHearing().toString(), this.host),
					Samples.hearingArrangement(nextHearing().plusDays(1).toString(), this.host),
					Samples.hearingArrangement(nextHearing().plusDays(2).toString(), this.host));
			case "Task_RecordHearing" -> List.of(Map.of("hearing", "rescheduled", "rescheduleReason", "大雪"),
					Samples.hearing(this.today.toString()));
			case "Task_PublishPublicity" -> List.of(Samples.publication());
			case "Task_RecordObjection" -> List.of(Map.of("objector", "匿名来电", "objection", "噪声。"));
			case "Task_AnswerObjections" -> List.of(Map.of("objectionAnswer", "已核实。", "objectorsTold", true));
			case "Task_DecideCase" ->
				List.of(cited(grant()), cited(refusal()), Map.of("decision", "return", "returnReason", "请复核"),
						Map.of("decision", "restart", "returnReason", "请重新审查"));
			case "Task_ReviewAgain" -> List.of(Map.of("proposal", "grant", "reviewOpinion", "符合条件。"));
			case "Task_AssessAmount" -> List.of(Map.of("eligibleAmount", 1, "amount", 1, "amountReason", "按规定核算。"));
			case "Task_RecheckAmount" ->
				List.of(Map.of("amountConfirmed", "yes"), Map.of("amountConfirmed", "no", "recheckReason", "漏项。"));
			case "Task_CheckThirdParty" -> List.of(Map.of("thirdParty", "none", "thirdPartyFindings", "本人跌倒。"));
			case "Task_RegisterPayment" ->
				List.of(Map.of("paidAmount", 1, "paidOn", this.today.toString(), "paymentReference", "拨0001"));
			case "Task_CheckRestoration" -> List.of(Map.of("restoration", "yes", "findings", "已成林。"),
					Map.of("restoration", "no", "findings", "未回填。", "fixBy", this.today.plusDays(60).toString()));
			case "Task_RegisterSeal", "Task_RegisterTax", "Task_RegisterSocial", "Task_RegisterMedical" ->
				List.of(Map.of("followUp", "done", "followUpNumber", "0001"), Map.of("followUp", "notNeeded"));
			case "Task_TellHolder" -> List.of(Map.of("toldBy", "phone", "toldTo", "本人", "activityStopped", true));
			case "Task_TellApplicant" -> IntStream.rangeClosed(1, MOST_NOTICES)
				.boxed()
				.flatMap(count -> Stream.of(
						Map.<String, Object>of("noticeCount", count, "reached", "yes", "toldBy", "phone", "toldTo",
								"本人"),
						Map.<String, Object>of("noticeCount", count, "reached", "no", "triedHow", "无人接听")))
				.toList();
			case "Task_DeliverResult" -> List.of(Samples.delivery());
			default -> throw new AssertionError("Nobody knows what to answer at " + element);
		};
	}

	/** Far enough for the notice, and no later than the law allows. */
	private LocalDate nextHearing() {
		return this.today.plusDays(11);
	}

	private Map<String, Object> deferral() {
		Map<String, Object> answers = new HashMap<>(Map.of("acceptance", "defer", "received",
				ids(material -> !material.shareable() && !material.deferrable()), "deferred",
				ids(material -> material.deferrable() && !material.shareable()), "commitmentSigned", true));
		if (!ids(Material::shareable).isEmpty()) {
			answers.put("checked", ids(Material::shareable));
		}
		return answers;
	}

	private Map<String, Object> correction() {
		String defects = this.item.materials()
			.stream()
			.map(material -> "《%s》：未提交，请提交%d份。".formatted(material.name(), material.copies()))
			.collect(Collectors.joining("\n"));
		return Map.of("acceptance", "correct", "defects", defects);
	}

	private Map<String, Object> correctionAgain() {
		return Samples.with(correction(), "newFact", "材料昨日失效。");
	}

	private Map<String, Object> redirection() {
		return Map.of("acceptance", "redirect", "targetUnit", this.unit.equals("market") ? "health" : "market",
				"acceptanceReason", "由其他单位办理。");
	}

	private Map<String, Object> grantedOnTheSpot() {
		Map<String, Object> answers = new HashMap<>(ItemDriver.acceptance(this.item));
		answers.putAll(Map.of("decision", "grant", "recipient", "孙大勇", "recipientRelation", "本人"));
		return answers;
	}

	private Map<String, Object> refusedOnTheSpot() {
		Map<String, Object> answers = new HashMap<>(grantedOnTheSpot());
		answers.putAll(refusal());
		return answers;
	}

	/** Whoever waits before does so for another test. */
	private Map<String, Object> grant() {
		return this.item.quotaLimited() ? Samples.with(Samples.grant(), "outOfOrderReason", "抢险急需。") : Samples.grant();
	}

	private Map<String, Object> refusal() {
		return Map.of("decision", "refuse", "reasons", "不符合条件。", "legalBasis",
				List.of(this.item.legalBasisTexts().get(0)));
	}

	private Map<String, Object> review(String wanted, String hearing) {
		Map<String, Object> answers = new HashMap<>(Map.of("proposal", "grant", "reviewOpinion", "符合条件。"));
		CONDITIONAL.forEach((stage, field) -> {
			if (this.item.stage(stage) == Applies.CONDITIONAL) {
				answers.put(field, wanted);
				if (wanted.equals("no")) {
					answers.put(field + "Reason", "没有必要。");
				}
			}
		});
		if (this.item.stage(Stage.HEARING) == Applies.CONDITIONAL) {
			answers.put("hearing", hearing);
			answers.put(hearing.equals("no") ? "hearingReason" : "interestedParties", "相邻住户");
			if (hearing.equals("mandatory")) {
				answers.remove("interestedParties");
			}
		}
		return answers;
	}

	private static Map<String, Object> special(String procedure) {
		return Map.of("specialProcedure", procedure, "daysNeeded", 5, "organiser", "专家组", "specialReason", "情况复杂");
	}

	private Map<String, Object> cited(Map<String, Object> decision) {
		return this.minutes.isEmpty() ? decision : Samples.with(decision, "citedMinutes", this.minutes);
	}

	private List<String> ids(java.util.function.Predicate<Material> which) {
		return this.item.materials().stream().filter(which).map(Material::id).toList();
	}

}
