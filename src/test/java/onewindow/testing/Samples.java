package onewindow.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people hand in and enter. The identity numbers are made up, with check digits that
 * are right.
 */
public final class Samples {

	/** The item of the stories. */
	public static final String ITEM = "food-business-permit";

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
		values.put("email", "li.guizhi@example.com");
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

	/** Two officers were on site. */
	public static Map<String, Object> siteVerification() {
		return Map.of("verifiedOn", "2026-05-06", "secondVerifier", "market-verifier2", "findings", "布局与图纸一致。",
				"verification", "pass");
	}

	/** The decider grants. */
	public static Map<String, Object> grant() {
		return Map.of("decision", "grant");
	}

	/** The decider refuses with everything that a refusal needs. */
	public static Map<String, Object> refusal() {
		return Map.of("decision", "refuse", "reasons", "经营场所与污染源的距离不符合规定。", "legalBasis",
				List.of("《中华人民共和国食品安全法》第三十五条"), "remedies", "如不服本决定，可以自收到本决定书之日起60日内申请行政复议，也可以自收到本决定书之日起6个月内依法提起行政诉讼。");
	}

	/** The applicant fetches the result. */
	public static Map<String, Object> delivery() {
		return Map.of("deliveryMethod", "window", "recipient", "李桂芝", "recipientRelation", "本人");
	}

}
