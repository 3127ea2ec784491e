package onewindow.foundation.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * By which paper somebody shows who they are.
 */
public enum IdentityKind implements Worded {

	/** The card of a citizen (居民身份证法, GB 11643). */
	CITIZEN("citizen", "居民身份证", IdentityNumbers::citizenFlaw),
	/**
	 * Whoever comes from Hong Kong, Macao or Taiwan and lives here; built like a
	 * citizen's.
	 */
	HMT_RESIDENCE("hmtResidence", "港澳台居民居住证", IdentityNumbers::hmtResidenceFlaw),
	/** Foreigners with a right to stay; of eighteen signs, and formerly of fifteen. */
	FOREIGN_RESIDENCE("foreignResidence", "外国人永久居留身份证", IdentityNumbers::foreignResidenceFlaw),
	/** Of whatever state. */
	PASSPORT("passport", "护照", matching("[A-Z0-9]{5,20}", IdentityRefusal.PASSPORT_FORM)),
	/** With which residents of Hong Kong and Macao travel here. */
	HK_MACAO_PERMIT("hkMacaoPermit", "港澳居民来往内地通行证",
			matching("[HM]\\d{8}(\\d{2})?", IdentityRefusal.HK_MACAO_PERMIT_FORM)),
	/** With which residents of Taiwan travel here. */
	TAIWAN_PERMIT("taiwanPermit", "台湾居民来往大陆通行证", matching("\\d{8}|\\d{10}[A-Z]?", IdentityRefusal.TAIWAN_PERMIT_FORM)),
	/** The code of an organisation (GB 32100). */
	CREDIT_CODE("creditCode", "统一社会信用代码", (code, today) -> IdentityNumbers.creditCodeFlaw(code)),
	/** Whoever is registered elsewhere, and has no such code. */
	OTHER_REGISTRATION("otherRegistration", "其他登记证件", matching(".{1,50}", IdentityRefusal.OTHER_REGISTRATION_FORM));

	private static final int SHORT = 15;

	private final String code;

	private final String zh;

	private final BiFunction<String, LocalDate, Optional<Refusal>> flaw;

	IdentityKind(String code, String zh, BiFunction<String, LocalDate, Optional<Refusal>> flaw) {
		this.code = code;
		this.zh = zh;
		this.flaw = flaw;
	}

	private static BiFunction<String, LocalDate, Optional<Refusal>> matching(String form, Refusal otherwise) {
		return (number, today) -> number.matches(form) ? Optional.empty() : Optional.of(otherwise);
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String zh() {
		return this.zh;
	}

	/**
	 * Whether it is a person's.
	 * @return {@literal false} for what organisations have
	 */
	public boolean isPersons() {
		return this != CREDIT_CODE && this != OTHER_REGISTRATION;
	}

	/**
	 * The kinds of those who may apply.
	 * @param applicants {@code individual}, {@code organization} or both
	 * @return in the order in which they are offered
	 */
	public static List<IdentityKind> of(Collection<String> applicants) {
		return Arrays.stream(values())
			.filter(kind -> applicants.contains(kind.isPersons() ? "individual" : "organization"))
			.toList();
	}

	/**
	 * The kind of a person's number that came without one: the three kinds of eighteen
	 * signs begin differently.
	 * @param number the normalised number
	 * @return a citizen's, unless the number can only be another's
	 */
	public static IdentityKind ofPersons(String number) {
		if (HMT_RESIDENCE.flaw(number, LocalDate.MAX).isEmpty()) {
			return HMT_RESIDENCE;
		}
		return FOREIGN_RESIDENCE.flaw(number, LocalDate.MAX).isEmpty() ? FOREIGN_RESIDENCE : CITIZEN;
	}

	/**
	 * Masks a number, leaving what lets its owner recognise it: of a short one the first
	 * sign and the last two.
	 * @param number the normalised number
	 * @return the masked number
	 */
	public String mask(String number) {
		return (number.length() < SHORT) ? number.substring(0, 1) + "*".repeat(Math.max(0, number.length() - 3))
				+ number.substring(Math.max(1, number.length() - 2)) : Masking.mask(number);
	}

	/**
	 * What is wrong with a number.
	 * @param number the normalised number
	 * @param today nobody is born after this day
	 * @return the flaw, empty when there is none
	 */
	public Optional<Refusal> flaw(String number, LocalDate today) {
		return this.flaw.apply(number, today);
	}

}
