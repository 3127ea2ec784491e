package onewindow.casework.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of those who stand in.
 */
@Component
class SubstitutionRows {

	private static final String SELECT = """
			select id, kind, person, starts_on, least(ends_on, ended_on - 1) as ends_on, reason, entered_by,
			  (select array_agg(post) from hall.substitution_post where substitution_id = id) as posts,
			  (select array_agg(substitute) from hall.substitution_post where substitution_id = id) as substitutes
			from hall.substitution\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SubstitutionRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Two who arrange at once do so one after the other. */
	void lock() {
		this.jdbc.sql("lock table hall.substitution in share row exclusive mode").update();
	}

	void enter(Substitution entered) {
		long id = this.jdbc.sql("""
				insert into hall.substitution (kind, person, starts_on, ends_on, reason, entered_by, entered_at)
				values (?, ?, ?, ?, ?, ?, ?) returning id""")
			.params(entered.kind().code(), entered.person(), entered.startsOn(), entered.endsOn(), entered.reason(),
					entered.enteredBy(), OffsetDateTime.now(this.clock))
			.query(Long.class)
			.single();
		Collection<Map.Entry<String, String>> posts = entered.substitutes().entrySet();
		this.jdbc.sql("""
				insert into hall.substitution_post (substitution_id, post, substitute)
				select ?, post, substitute from unnest(?, ?) as named (post, substitute)""")
			.params(id, Rows.column(posts, Map.Entry::getKey), Rows.column(posts, Map.Entry::getValue))
			.update();
	}

	void end(long id, LocalDate on, Actor actor) {
		this.jdbc.sql("update hall.substitution set ended_on = ?, ended_by = ? where id = ?")
			.params(on, actor.id(), id)
			.update();
	}

	Optional<Substitution> find(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(SubstitutionRows::read).optional();
	}

	/** What is arranged for a day or later. */
	List<Substitution> since(LocalDate day) {
		return this.jdbc.sql(SELECT + """
				where ends_on >= :day and (ended_on is null or ended_on > :day and ended_on > starts_on)
				order by starts_on, id""").param("day", day).query(SubstitutionRows::read).list();
	}

	private static Substitution read(ResultSet row, int n) throws SQLException {
		String[] posts = (String[]) row.getArray("posts").getArray();
		String[] substitutes = (String[]) row.getArray("substitutes").getArray();
		Map<String, String> named = new TreeMap<>();
		for (int i = 0; i < posts.length; i++) {
			named.put(posts[i], substitutes[i]);
		}
		return new Substitution(row.getLong("id"), Coded.of(SubstitutionKind.class, row.getString("kind")),
				row.getString("person"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), row.getString("reason"), row.getString("entered_by"), named);
	}

}
