<?php
/**
 * Plugin Name: Publish to Feedmill
 * Description: Sends each published post to a feed of Feedmill. Corrects the article when the post is edited, and takes it down when the post is unpublished.
 *
 * Copy this file to wp-content/mu-plugins/ and define FEEDMILL_API, FEEDMILL_TOKEN and FEEDMILL_FEED in wp-config.php.
 * Needs WordPress 5.6 or newer. Posts with a password are not sent.
 */

/** The id of a post never changes. Its address and its title can change. */
function feedmill_address(int $id): string {
    return rtrim(FEEDMILL_API, '/') . '/v1/feeds/' . FEEDMILL_FEED . '/articles/by-id?id=' . rawurlencode(home_url() . '?p=' . $id);
}

/** WordPress has titles and names of tags as HTML, such as `Food &amp; Drink`. Feedmill expects plain text. */
function feedmill_text(string $html): string {
    return html_entity_decode(wp_strip_all_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
}

function feedmill_article(WP_Post $post): array {
    return array_filter([
        'url' => get_permalink($post),
        'title' => feedmill_text(get_the_title($post)),
        'content_html' => apply_filters('the_content', $post->post_content),
        'summary' => feedmill_text($post->post_excerpt),
        'date_published' => get_post_time('c', true, $post),
        'authors' => [['name' => get_the_author_meta('display_name', $post->post_author)]],
        'tags' => array_map('feedmill_text', wp_get_post_terms($post->ID, ['category', 'post_tag'], ['fields' => 'names'])),
    ]);
}

/** Returns the status of the answer; 0 without an answer. */
function feedmill_send(string $method, string $address, ?array $article = null): int {
    $response = wp_remote_request($address, array_filter([
        'method' => $method,
        'timeout' => 30,
        'headers' => ['Authorization' => 'Bearer ' . FEEDMILL_TOKEN, 'Content-Type' => 'application/json'],
        'body' => $article === null ? null : wp_json_encode($article),
    ]));
    if (is_wp_error($response)) {
        error_log('Feedmill did not answer: ' . $response->get_error_message());
        return 0;
    }
    $status = (int) wp_remote_retrieve_response_code($response);
    // A DELETE answers 404 if the post was never sent. This is not an error.
    if (($status < 200 || $status >= 300) && !($method === 'DELETE' && $status === 404)) {
        error_log("Feedmill answered $status: " . wp_remote_retrieve_body($response));
    }
    return $status;
}

/** WordPress shows a post with a password only to readers who know it. A feed cannot do this. */
function feedmill_is_public(?WP_Post $post): bool {
    return $post !== null && $post->post_type === 'post' && $post->post_status === 'publish' && $post->post_password === '';
}

/** Makes the article like the post. Without an answer, or after 429 or 5xx, tries again after 2, 4, 8 … 128 minutes. */
function feedmill_sync(int $id, int $attempt = 1): void {
    $post = get_post($id);
    // A post that was unpublished and is published again must be restored.
    $status = feedmill_is_public($post)
        ? feedmill_send('PUT', feedmill_address($id) . '&restore=true', feedmill_article($post))
        : feedmill_send('DELETE', feedmill_address($id));
    if ($attempt < 8 && ($status === 0 || $status === 429 || $status >= 500)) {
        wp_schedule_single_event(time() + 60 * 2 ** $attempt, 'feedmill_sync', [$id, $attempt + 1]);
    }
}

/** WordPress calls this function after it has stored the post with its categories and tags. */
function feedmill_on_save(int $id, WP_Post $post, bool $update, ?WP_Post $before): void {
    if (feedmill_is_public($post) || feedmill_is_public($before)) {
        feedmill_sync($id);
    }
}

/** A post that is deleted without the trash is not saved again. */
function feedmill_on_delete(int $id, WP_Post $post): void {
    if (feedmill_is_public($post)) {
        feedmill_sync($id);
    }
}

add_action('wp_after_insert_post', 'feedmill_on_save', 10, 4);
add_action('after_delete_post', 'feedmill_on_delete', 10, 2);
add_action('feedmill_sync', 'feedmill_sync', 10, 2);
