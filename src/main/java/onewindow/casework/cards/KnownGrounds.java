package onewindow.casework.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Every ground by its code.
 */
@Component
class KnownGrounds {

	private final Map<String, Ground> byCode = new HashMap<>();

	KnownGrounds(List<Grounds> ofRooms) {
		List.of(CaseGround.values()).forEach(this::add);
		List.of(StepDelay.values()).forEach(this::add);
		List.of(UnitGround.values()).forEach(this::add);
		ofRooms.forEach(room -> room.all().forEach(this::add));
	}

	private void add(Ground ground) {
		if (this.byCode.put(ground.code(), ground) != null) {
			throw new IllegalStateException("Two grounds are called " + ground.code());
		}
	}

	Optional<Ground> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

}
