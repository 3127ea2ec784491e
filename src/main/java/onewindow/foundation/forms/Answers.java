package onewindow.foundation.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.foundation.shared.InvalidInput;

/**
 * A validated submission: every value has the type of its field, and an unanswered field
 * is absent.
 *
 * @param values key to answer
 */
public record Answers(Map<String, Object> values) {

	public Answers {
		values = Map.copyOf(values);
	}

	/**
	 * A text.
	 * @param key the field
	 * @return the answer, empty when there is none
	 */
	public Optional<String> text(String key) {
		return Optional.ofNullable((String) this.values.get(key));
	}

	/**
	 * A text that the form requires.
	 * @param key the field
	 * @return the answer
	 * @throws InvalidInput when the form does not ask it after all
	 */
	public String require(String key) {
		return text(key).orElseThrow(() -> notAsked(key));
	}

	private static InvalidInput notAsked(String key) {
		return new InvalidInput(key, FormRefusal.NOT_ASKED, key);
	}

	/**
	 * A date.
	 * @param key the field
	 * @return the answer, empty when there is none
	 */
	public Optional<LocalDate> date(String key) {
		return Optional.ofNullable((LocalDate) this.values.get(key));
	}

	/**
	 * A date that the form requires.
	 * @param key the field
	 * @return the answer
	 * @throws InvalidInput when the form does not ask it after all
	 */
	public LocalDate requireDate(String key) {
		return date(key).orElseThrow(() -> notAsked(key));
	}

	/**
	 * A number that the form requires.
	 * @param key the field
	 * @return the answer
	 * @throws InvalidInput when the form does not ask it after all
	 */
	public BigDecimal number(String key) {
		return findNumber(key).orElseThrow(() -> notAsked(key));
	}

	/**
	 * A number.
	 * @param key the field
	 * @return the answer, empty when there is none
	 */
	public Optional<BigDecimal> findNumber(String key) {
		return Optional.ofNullable((BigDecimal) this.values.get(key));
	}

	/**
	 * A tick.
	 * @param key the field
	 * @return {@literal true} only when it was set
	 */
	public boolean ticked(String key) {
		return Boolean.TRUE.equals(this.values.get(key));
	}

	/**
	 * Several choices.
	 * @param key the field
	 * @return empty when nothing was chosen
	 */
	@SuppressWarnings("unchecked")
	public List<String> list(String key) {
		return (List<String>) this.values.getOrDefault(key, List.of());
	}

	/**
	 * Some of the answers.
	 * @param keys the fields wanted
	 * @return those of them that were answered
	 */
	public Map<String, Object> only(Collection<String> keys) {
		Map<String, Object> some = new LinkedHashMap<>(this.values);
		some.keySet().retainAll(keys);
		return some;
	}

	/**
	 * All but some of the answers.
	 * @param keys the fields not wanted
	 * @return the other answers
	 */
	public Map<String, Object> without(Collection<String> keys) {
		Map<String, Object> rest = new LinkedHashMap<>(this.values);
		rest.keySet().removeAll(keys);
		return rest;
	}

}
