package onewindow.foundation.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody can apply, by whatever paper they have. The numbers are made up. */
class IdentityKindTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);

	@ParameterizedTest
	@CsvSource({ "CITIZEN, 232703195602291015", "CITIZEN, 321119199001011011", "HMT_RESIDENCE, 810000199003070015",
			"HMT_RESIDENCE, 830000198506123026", "HMT_RESIDENCE, 810105199003070012",
			"FOREIGN_RESIDENCE, 911224198805120039", "FOREIGN_RESIDENCE, CAN110078101501", "PASSPORT, E12345678",
			"PASSPORT, 31195855", "HK_MACAO_PERMIT, H12345678", "HK_MACAO_PERMIT, M1234567801",
			"TAIWAN_PERMIT, 12345678", "TAIWAN_PERMIT, 1234567890B", "CREDIT_CODE, 91232703MA1XLQ0129",
			"CREDIT_CODE, 91100000MA1XLQ012X", "CREDIT_CODE, N2232703MA1XLQ012Q", "CREDIT_CODE, A1110000MA1XLQ0121",
			"OTHER_REGISTRATION, 境外非政府组织代表机构登记证2026-1" })
	void takesANumberOfItsKind(IdentityKind kind, String number) {
		assertThat(kind.flaw(IdentityNumbers.normalise(number), TODAY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CITIZEN, H12345678, CITIZEN_NUMBER_FORM", "CITIZEN, 000000199001011010, CITIZEN_AREA",
			"CITIZEN, 99000019900101101X, CITIZEN_AREA", "CITIZEN, 810000199003070015, CITIZEN_AREA",
			"CITIZEN, 232703189912311017, CITIZEN_BORN_LONG_AGO", "CITIZEN, 111111111111111110, CITIZEN_BORN_LONG_AGO",
			"HMT_RESIDENCE, 810000199003070014, CITIZEN_CHECK_DIGIT",
			"HMT_RESIDENCE, 232703195602291015, HMT_RESIDENCE_FORM",
			"FOREIGN_RESIDENCE, CAN110078131501, FOREIGN_RESIDENCE_FORM",
			"FOREIGN_RESIDENCE, 99000019900101101X, FOREIGN_RESIDENCE_FORM", "PASSPORT, 护照, PASSPORT_FORM",
			"HK_MACAO_PERMIT, T12345678, HK_MACAO_PERMIT_FORM", "TAIWAN_PERMIT, 1234567, TAIWAN_PERMIT_FORM",
			"CREDIT_CODE, 111111111111111115, CREDIT_CODE_AUTHORITY",
			"CREDIT_CODE, 232703195001013343, CREDIT_CODE_BODY",
			"CREDIT_CODE, 91992703MA1XLQ0121, CREDIT_CODE_AUTHORITY",
			"CREDIT_CODE, 91232701MA10001805, CREDIT_CODE_CHECK_DIGIT" })
	void namesTheFlaw(IdentityKind kind, String number, IdentityRefusal flaw) {
		assertThat(kind.flaw(number, TODAY)).contains(flaw);
	}

	@ParameterizedTest
	@CsvSource({ "232703195602291015, CITIZEN", "810000199003070015, HMT_RESIDENCE", "810000199003070014, CITIZEN",
			"911224198805120039, FOREIGN_RESIDENCE", "99000019900101101X, CITIZEN",
			"CAN110078101501, FOREIGN_RESIDENCE", "H12345678, CITIZEN" })
	void knowsTheKindByTheNumber(String number, IdentityKind kind) {
		assertThat(IdentityKind.ofPersons(number)).isEqualTo(kind);
	}

	@Test
	void tellsOfAllKindsWhenTheNumberIsNoCitizens() {
		for (IdentityKind kind : IdentityKind.values()) {
			if (kind.isPersons() && kind != IdentityKind.CITIZEN) {
				assertThat(IdentityRefusal.CITIZEN_NUMBER_FORM.sentence()).contains(kind.zh());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "CITIZEN, 232703195602291015, 232***********1015", "PASSPORT, E12345678, E******78",
			"HK_MACAO_PERMIT, H12345678, H******78", "TAIWAN_PERMIT, 12345678, 1*****78", "OTHER_REGISTRATION, 7, 7",
			"OTHER_REGISTRATION, 72, 72" })
	void masksSoThatItsOwnerKnowsIt(IdentityKind kind, String number, String masked) {
		assertThat(kind.mask(number)).isEqualTo(masked);
	}

}
