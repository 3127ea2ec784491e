package onewindow.foundation.shared;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * Reads rows into records, column by component: {@code asked_on} into {@code askedOn}, a
 * code into its constant.
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
