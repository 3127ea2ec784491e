package onewindow.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What people hand in and enter. The identity numbers are made up, with check digits that
 * are right.
 */
public final class Samples {

	/** The item of the stories. */
	public static final String ITEM = "food-business-permit";

	private static final AtomicInteger NEWCOMERS = new AtomicInteger();

	/** Materials that must be handed in on paper. */
	public static final List<String> PAPERS = List.of("application-form", "layout-and-process-flow",
			"food-safety-rules");

	/** Materials that may be checked by data sharing. */
	public static final List<String> SHARED = List.of("business-licence", "staff-health-certificates");

	private Samples() {
	}

	/** A person applies for a food business permit with all papers. */
	public static Map<String, Object> application() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("applicantType", "individual");
		values.put("applicantName", "李桂芝");
		values.put("applicantIdNumber", "232703195602291015");
		values.put("phone", "13904571234");
		values.put("address", "新林镇中心街12号");
		values.put("channel", "window");
		values.put("businessPlace", "新林镇中心街12号一层");
		values.put("businessCategory", "catering");
		values.put("floorArea", 60);
		values.put("handedIn", PAPERS);
		return values;
	}

	/** The same with one answer changed; {@literal null} leaves it out. */
	public static Map<String, Object> application(String field, Object answer) {
		return with(application(), field, answer);
	}

	/** A copy of answers with one of them changed; {@literal null} leaves it out. */
	public static Map<String, Object> with(Map<String, Object> values, String field, Object answer) {
		Map<String, Object> changed = new LinkedHashMap<>(values);
		changed.put(field, answer);
		changed.values().removeIf(value -> value == null);
		return changed;
	}

	/** Everything is there. */
	public static Map<String, Object> acceptance() {
		return Map.of("acceptance", "accept", "received", PAPERS, "checked", SHARED);
	}

	/** The window refuses on a ground. */
	public static Map<String, Object> nonAcceptance(String ground) {
		return Map.of("acceptance", "refuse", "refusalGround", ground, "acceptanceReason", "经核对，属于依法不予受理的情形。");
	}

	/** One paper is wrong, two shared ones have not come. */
	public static Map<String, Object> correction() {
		return Map.of("acceptance", "correct", "received", PAPERS.subList(0, 2), "incorrect",
				List.of("food-safety-rules"), "defects", """
						《营业执照》：未提交，请提交复印件1份。
						《食品安全管理制度目录》：缺少食品追溯制度，请补充后重新提交。
						《从业人员健康证明》：未提交，请提交复印件1份。""");
	}

	/** Everything that {@link #correction()} asks for. */
	public static final List<String> CORRECTIONS = List.of("business-licence", "food-safety-rules",
			"staff-health-certificates");

	/** The reviewer finds nothing against it and need not see the site. */
	public static Map<String, Object> review() {
		return Map.of("proposal", "grant", "reviewOpinion", "材料齐全，符合条件。", "siteVerification", "no",
				"siteVerificationReason", "三个月内已对同一场所核查。");
	}

	/** The reviewer wants the site seen. */
	public static Map<String, Object> reviewWithSiteVerification() {
		return Map.of("proposal", "grant", "reviewOpinion", "布局需到现场核对。", "siteVerification", "yes");
	}

	/** Somebody who has not applied in this test run. */
	public static Map<String, Object> newcomer(Map<String, Object> application) {
		return with(application, "applicantIdNumber",
				withCheckDigit("2327031960010%04d".formatted(1000 + NEWCOMERS.getAndIncrement())));
	}

	/** A firm that has not applied in this test run. */
	public static Map<String, Object> newFirm(Map<String, Object> application) {
		return with(application, "applicantIdNumber",
				withCheckLetter("91232703MA1X%05d".formatted(10_000 + NEWCOMERS.getAndIncrement())));
	}

	/** GB 32100. */
	private static String withCheckLetter(String code) {
		String letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		int sum = 0;
		int weight = 1;
		for (char letter : code.toCharArray()) {
			sum += letters.indexOf(letter) * weight;
			weight = weight * 3 % 31;
		}
		return code + letters.charAt((31 - sum % 31) % 31);
	}

	private static String withCheckDigit(String number) {
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = IntStream.range(0, weights.length).map(i -> weights[i] * (number.charAt(i) - '0')).sum();
		return number + "10X98765432".charAt(sum % 11);
	}

	/** A firm applies for a permit for which the site is always seen. */
	public static Map<String, Object> seedApplication() {
		Map<String, Object> values = application();
		values.keySet().removeAll(List.of("businessCategory", "floorArea"));
		values.putAll(Map.of("seedBusinessKind", "trading", "treeSpecies", "兴安落叶松", "technicianCount", 2, "handedIn",
				List.of("application-form", "production-land-and-equipment-proof")));
		return values;
	}

	/** The photographs come later. */
	public static Map<String, Object> seedDeferral() {
		return Map.of("acceptance", "defer", "received",
				List.of("application-form", "production-land-and-equipment-proof"), "checked",
				List.of("business-licence", "technical-staff-certificates"), "deferred",
				List.of("premises-and-storage-photos"), "commitmentSigned", true);
	}

	/** Everything is there for it. */
	public static Map<String, Object> seedAcceptance() {
		return Map.of("acceptance", "accept", "received",
				List.of("application-form", "production-land-and-equipment-proof", "premises-and-storage-photos"),
				"checked", List.of("business-licence", "technical-staff-certificates"));
	}

	/** Two officers will go there. */
	public static Map<String, Object> appointment(LocalDate on) {
		return Map.of("appointmentOn", on.toString(), "appointmentTime", "上午9时30分", "verificationPlace", "新林镇中心街12号一层",
				"firstVerifier", "market-verifier1", "secondVerifier", "market-verifier2", "itemsToCheck", "设备布局和操作流程");
	}

	/** The same by officers of any unit. */
	public static Map<String, Object> appointment(LocalDate on, String unit) {
		Map<String, Object> changed = new LinkedHashMap<>(appointment(on));
		changed.put("firstVerifier", unit + "-verifier1");
		changed.put("secondVerifier", unit + "-verifier2");
		return changed;
	}

	/** A hearing will be held. */
	public static Map<String, Object> hearingArrangement(String on, String host) {
		return Map.of("hearingOn", on, "hearingTime", "上午9时30分", "hearingPlace", "区政务大厅听证室", "host", host,
				"hearingMatters", "方案对相邻住户的影响", "daysNeeded", 10);
	}

	/** It was held. */
	public static Map<String, Object> hearing(String on) {
		return Map.of("hearing", "held", "heldOn", on, "hearingParticipants", "申请人、住户代表", "hearingEvidence", "日照分析报告",
				"hearingArguments", "住户代表要求降低高度，申请人说明日照满足标准。", "hearingSummary", "日照满足标准，住户代表没有其他意见。",
				"minutesSignature", "signed");
	}

	/** The case is published. */
	public static Map<String, Object> publication() {
		return Map.of("publicityContent", "拟核发建设工程规划许可证", "publicityPlace", "大厅公示栏");
	}

	/** One of them writes down what they found. */
	public static Map<String, Object> verificationRecord(LocalDate on) {
		return Map.of("visit", "done", "verifiedOn", on.toString(), "findings", "布局与图纸一致。", "verification", "pass",
				"applicantSignature", "signed");
	}

	/** The other signs it. */
	public static Map<String, Object> countersignature() {
		return Map.of("recordConfirmed", "yes");
	}

	/** All is there but what may be deferred. */
	public static Map<String, Object> deferral() {
		return Map.of("acceptance", "defer", "received", PAPERS.subList(0, 2), "checked", SHARED, "deferred",
				List.of("food-safety-rules"), "commitmentSigned", true);
	}

	/** A firm applies for a permit for which two papers may be deferred. */
	public static Map<String, Object> hygieneApplication() {
		Map<String, Object> values = application();
		values.remove("businessCategory");
		values.putAll(Map.of("publicPlaceKind", "lodging", "serviceStaffCount", 3, "handedIn",
				List.of("application-form", "floor-plan")));
		return values;
	}

	/** Both of them come later. */
	public static Map<String, Object> hygieneDeferral() {
		return Map.of("acceptance", "defer", "received", List.of("application-form", "floor-plan"), "checked", SHARED,
				"deferred", List.of("hygiene-assessment-report", "hygiene-management-rules"), "commitmentSigned", true);
	}

	/** Somebody else is competent. */
	public static Map<String, Object> redirection() {
		return Map.of("acceptance", "redirect", "targetUnit", "health", "acceptanceReason", "公共场所卫生许可由卫生健康部门办理。");
	}

	/** A person without work registers. */
	public static Map<String, Object> registration() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("applicantType", "individual");
		values.put("applicantName", "孙大勇");
		values.put("applicantIdNumber", "232703195602291015");
		values.put("phone", "13904575678");
		values.put("channel", "window");
		values.put("unemployedSince", "2026-03-31");
		values.put("unemploymentReason", "contract-ended");
		values.put("handedIn",
				List.of("application-form", "identity-document", "employment-termination-proof-or-commitment"));
		return values;
	}

	/** It is handled at once. */
	public static Map<String, Object> onTheSpot() {
		return Map.of("acceptance", "accept", "received",
				List.of("application-form", "identity-document", "employment-termination-proof-or-commitment"),
				"decision", "grant", "recipient", "孙大勇", "recipientRelation", "本人");
	}

	/** The decider grants. */
	public static Map<String, Object> grant() {
		return Map.of("decision", "grant");
	}

	/** The decider refuses with everything that a refusal needs. */
	public static Map<String, Object> refusal() {
		return Map.of("decision", "refuse", "reasons", "经营场所与污染源的距离不符合规定。", "legalBasis",
				List.of("《中华人民共和国食品安全法》第三十五条"));
	}

	/** The applicant fetches what was handed in. */
	public static Map<String, Object> handBack() {
		return Map.of("handBackMethod", "window", "recipient", "李桂芝", "applicantTold", true);
	}

	/** The applicant fetches the result. */
	public static Map<String, Object> delivery() {
		return Map.of("deliveryMethod", "window", "recipient", "李桂芝", "recipientRelation", "本人");
	}

}
