<?php
/**
 * Plugin Name: Publish to Feedmill
 * Description: Sends each published post to a feed of Feedmill. Corrects the article when the post is edited, and takes it down when the post is unpublished.
 *
 * Copy this file to wp-content/mu-plugins/ and define FEEDMILL_API, FEEDMILL_TOKEN and FEEDMILL_FEED in wp-config.php.
 */

/** The id of a post never changes. Its address and its title can change. */
function feedmill_address(WP_Post $post): string {
    $id = rawurlencode(home_url() . '?p=' . $post->ID);
    return FEEDMILL_API . '/v1/feeds/' . FEEDMILL_FEED . '/articles/by-id?id=' . $id;
}

function feedmill_article(WP_Post $post): array {
    return array_filter([
        'url' => get_permalink($post),
        'title' => get_the_title($post),
        'content_html' => apply_filters('the_content', $post->post_content),
        'summary' => $post->post_excerpt,
        'date_published' => get_post_time('c', true, $post),
        'authors' => [['name' => get_the_author_meta('display_name', $post->post_author)]],
        'tags' => wp_get_post_tags($post->ID, ['fields' => 'names']),
    ]);
}

function feedmill_send(string $method, string $address, ?array $article = null): void {
    $response = wp_remote_request($address, array_filter([
        'method' => $method,
        'timeout' => 30,
        'headers' => ['Authorization' => 'Bearer ' . FEEDMILL_TOKEN, 'Content-Type' => 'application/json'],
        'body' => $article === null ? null : wp_json_encode($article),
    ]));
    $status = wp_remote_retrieve_response_code($response);
    // A DELETE answers 404 if the post was never sent. This is not an error.
    if (($status < 200 || $status >= 300) && !($method === 'DELETE' && $status === 404)) {
        error_log("Feedmill answered $status: " . wp_remote_retrieve_body($response));
    }
}

/** WordPress also calls this function when a published post is edited. Then both states are `publish`. */
function feedmill_on_status(string $new, string $old, WP_Post $post): void {
    if ($post->post_type !== 'post') {
        return;
    }
    if ($new === 'publish') {
        // A post that was unpublished and is published again must be restored.
        feedmill_send('PUT', feedmill_address($post) . '&restore=true', feedmill_article($post));
    } elseif ($old === 'publish') {
        feedmill_send('DELETE', feedmill_address($post));
    }
}

add_action('transition_post_status', 'feedmill_on_status', 10, 3);
