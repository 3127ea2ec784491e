package onewindow.casework.substitution;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.staff.Posts;
import onewindow.engine.workflow.StandIns;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The posts that people hold for others today. Each act asks for them, so they are
 * remembered; another node learns of a change within a minute.
 */
@Component
class LentPosts implements StandIns {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final Posts posts;

	private final JdbcClient jdbc;

	private volatile Known known;

	LentPosts(Posts posts, JdbcClient jdbc) {
		this.posts = posts;
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, String> lentTo(String userId) {
		Known remembered = this.known;
		if (remembered == null || System.nanoTime() - remembered.readAt() > FRESH) {
			remembered = new Known(read().stream()
				.collect(Collectors.groupingBy(LentPost::userId, Collectors.toMap(LentPost::post, LentPost::person))),
					System.nanoTime());
			this.known = remembered;
		}
		return remembered.lent().getOrDefault(userId, Map.of());
	}

	/**
	 * Lends what is to be held for others today, and takes back what is no longer. Where
	 * two are stood in for by one person at one post, that person acts for the one who
	 * was so first. Whoever holds a post of their own borrows it from nobody.
	 */
	void bringInLine(List<Substitution> holding) {
		Map<Holding, String> lent = new HashMap<>();
		read().forEach(row -> lent.put(new Holding(row.userId(), row.post()), row.person()));
		Map<Holding, String> wanted = wanted(holding, lent.keySet());
		lent.keySet().stream().filter(post -> !wanted.containsKey(post)).forEach(this::takeBack);
		wanted.forEach((post, person) -> {
			if (lent.containsKey(post)) {
				rename(post, person);
			}
			else if (!this.posts.of(post.userId()).containsKey(post.post())) {
				lend(post, person);
			}
		});
		TransactionSynchronizationManager.registerSynchronization(new Forgetting());
	}

	/**
	 * Nobody lends what they do not hold today: of their own, or lent by somebody who
	 * does. So nothing is passed on for longer than it is lent.
	 */
	private Map<Holding, String> wanted(List<Substitution> holding, Set<Holding> lent) {
		Map<Holding, String> wanted = new LinkedHashMap<>();
		int known;
		do {
			known = wanted.size();
			for (Substitution each : holding) {
				each.substitutes().forEach((post, substitute) -> {
					Holding theirs = new Holding(each.person(), post);
					if (wanted.containsKey(theirs) || owns(theirs, lent)) {
						wanted.putIfAbsent(new Holding(substitute, post), each.person());
					}
				});
			}
		}
		while (wanted.size() > known);
		return wanted;
	}

	private boolean owns(Holding post, Set<Holding> lent) {
		return !lent.contains(post) && this.posts.of(post.userId()).containsKey(post.post());
	}

	private void takeBack(Holding post) {
		this.posts.take(post.userId(), post.post());
		this.jdbc.sql("delete from hall.lent_post where user_id = ? and post = ?")
			.params(post.userId(), post.post())
			.update();
	}

	private void lend(Holding post, String person) {
		this.posts.give(post.userId(), post.post());
		this.jdbc.sql("insert into hall.lent_post (user_id, post, person) values (?, ?, ?)")
			.params(post.userId(), post.post(), person)
			.update();
	}

	private void rename(Holding post, String person) {
		this.jdbc.sql("update hall.lent_post set person = ? where user_id = ? and post = ? and person <> ?")
			.params(person, post.userId(), post.post(), person)
			.update();
	}

	private List<LentPost> read() {
		return this.jdbc.sql("select user_id, post, person from hall.lent_post").query(Rows.of(LentPost.class)).list();
	}

	private final class Forgetting implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			LentPosts.this.known = null;
		}

	}

	record LentPost(String userId, String post, String person) {
	}

	private record Holding(String userId, String post) {
	}

	private record Known(Map<String, Map<String, String>> lent, long readAt) {
	}

}
