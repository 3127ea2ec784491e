package onewindow.foundation.shared;

import java.util.Collection;
import java.util.function.Function;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * Reads rows into records, column by component: {@code asked_on} into {@code askedOn}, a
 * code into its constant. And the other way: what many rows have in a column, for
 * {@code unnest}.
 */
public final class Rows {

	private static final DefaultConversionService CONVERSIONS = conversions();

	private Rows() {
	}

	/**
	 * The mapper of a record.
	 * @param type a record whose components are named as the columns
	 * @param <T> the record
	 * @return a mapper
	 */
	public static <T> RowMapper<T> of(Class<T> type) {
		return new SimplePropertyRowMapper<>(type, CONVERSIONS);
	}

	/**
	 * A column of rows that are written at once.
	 * @param rows the rows
	 * @param value what each has there
	 * @param <T> a row
	 * @return in the order of the rows
	 */
	public static <T> String[] column(Collection<T> rows, Function<T, String> value) {
		return rows.stream().map(value).toArray(String[]::new);
	}

	private static DefaultConversionService conversions() {
		DefaultConversionService conversions = new DefaultConversionService();
		conversions.addConverterFactory(new Constants());
		return conversions;
	}

	private static final class Constants implements ConverterFactory<String, Coded> {

		@Override
		@SuppressWarnings({ "unchecked", "rawtypes" })
		public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
			return code -> (T) Coded.of((Class) type, code);
		}

	}

}
