<?php
// Simulates WordPress: it has the functions that examples/wordpress/feedmill.php calls. One post is published, edited, unpublished and
// published again. Then it gets a password, loses it, and is deleted. It is
// published again while Feedmill does not answer, and WordPress runs the event that tries again.

define('FEEDMILL_API', getenv('FEEDMILL_API'));
define('FEEDMILL_TOKEN', getenv('FEEDMILL_TOKEN'));
define('FEEDMILL_FEED', $argv[1]);

class WP_Post {
    public int $ID = 7;
    public string $post_type = 'post';
    public string $post_status = 'draft';
    public string $post_password = '';
    public string $post_content = 'It leaves at seven.';
    public string $post_excerpt = '';
    public int $post_author = 1;
}

class WP_Error {
    public function get_error_message(): string { return 'no connection'; }
}

$hooks = [];
$events = [];
$is_offline = false;
function add_action(string $name, callable $function): void { $GLOBALS['hooks'][$name] = $function; }
function home_url(): string { return 'https://blog.example'; }
function get_permalink(): string { return 'https://blog.example/ferry/'; }
function get_the_title(): string { return 'Ferry&#8217;s <em>return</em>'; }
function wp_strip_all_tags(string $text): string { return strip_tags($text); }
function apply_filters(string $name, string $content): string { return "<p>$content</p>"; }
function get_post_time(): string { return '2026-03-01T09:00:00+00:00'; }
function get_the_author_meta(): string { return 'Ann Mercer'; }
function wp_get_post_terms(int $id, array $taxonomies): array {
    $terms = ['category' => ['News &amp; Views'], 'post_tag' => ['ferries']];
    return array_merge(...array_map(fn ($one) => $terms[$one], $taxonomies));
}
function get_post(int $id): ?WP_Post { return $GLOBALS['stored']; }
function wp_schedule_single_event(int $at, string $name, array $arguments): void { $GLOBALS['events'][] = [$name, $arguments]; }
function is_wp_error(mixed $value): bool { return $value instanceof WP_Error; }
function wp_json_encode(array $value): string { return json_encode($value); }
function wp_remote_retrieve_response_code(array $response): int { return $response['status']; }
function wp_remote_retrieve_body(array $response): string { return $response['body']; }
function wp_remote_request(string $address, array $options): array|WP_Error {
    if ($GLOBALS['is_offline']) {
        return new WP_Error();
    }
    $headers = array_map(fn ($name, $value) => "$name: $value", array_keys($options['headers']), $options['headers']);
    $http = ['method' => $options['method'], 'header' => $headers, 'content' => $options['body'] ?? '', 'ignore_errors' => true];
    $body = file_get_contents($address, false, stream_context_create(['http' => $http]));
    preg_match('/ (\d{3})/', $http_response_header[0], $match);
    return ['status' => (int) $match[1], 'body' => $body];
}

require __DIR__ . '/../../examples/wordpress/feedmill.php';

$post = $stored = new WP_Post();
/** Saves the post with other fields, as WordPress does. */
function change(WP_Post $post, array $fields): void {
    $before = clone $post;
    foreach ($fields as $name => $value) {
        $post->$name = $value;
    }
    $GLOBALS['hooks']['wp_after_insert_post']($post->ID, $post, true, $before);
}
change($post, ['post_status' => 'publish']);
change($post, ['post_content' => 'It leaves at eight.']);
change($post, ['post_status' => 'draft']);
change($post, ['post_content' => 'A draft.']);
change($post, ['post_status' => 'publish', 'post_content' => 'It leaves at eight.']);
change($post, ['post_password' => 'hunter2']);
change($post, ['post_content' => 'A secret.']);
change($post, ['post_password' => '', 'post_content' => 'It leaves at eight.']);
$stored = null;
$hooks['after_delete_post']($post->ID, $post);
$stored = $post;
$is_offline = true;
change($post, []);
$is_offline = false;
foreach ($events as [$name, $arguments]) {
    $hooks[$name](...$arguments);
}
