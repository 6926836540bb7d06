<?php
// Simulates WordPress: it has the functions that examples/wordpress/feedmill.php calls. One post is published, edited, unpublished and published again.

define('FEEDMILL_API', getenv('FEEDMILL_API'));
define('FEEDMILL_TOKEN', getenv('FEEDMILL_TOKEN'));
define('FEEDMILL_FEED', $argv[1]);

class WP_Post {
    public int $ID = 7;
    public string $post_type = 'post';
    public string $post_content = 'It leaves at seven.';
    public string $post_excerpt = '';
    public int $post_author = 1;
}

$hooks = [];
function add_action(string $name, callable $function): void { $GLOBALS['hooks'][$name] = $function; }
function home_url(): string { return 'https://blog.example'; }
function get_permalink(): string { return 'https://blog.example/ferry/'; }
function get_the_title(): string { return 'Ferry returns'; }
function apply_filters(string $name, string $content): string { return "<p>$content</p>"; }
function get_post_time(): string { return '2026-03-01T09:00:00+00:00'; }
function get_the_author_meta(): string { return 'Ann Mercer'; }
function wp_get_post_tags(): array { return ['ferries']; }
function wp_json_encode(array $value): string { return json_encode($value); }
function wp_remote_retrieve_response_code(array $response): int { return $response['status']; }
function wp_remote_retrieve_body(array $response): string { return $response['body']; }
function wp_remote_request(string $address, array $options): array {
    $headers = array_map(fn ($name, $value) => "$name: $value", array_keys($options['headers']), $options['headers']);
    $http = ['method' => $options['method'], 'header' => $headers, 'content' => $options['body'] ?? '', 'ignore_errors' => true];
    $body = file_get_contents($address, false, stream_context_create(['http' => $http]));
    preg_match('/ (\d{3})/', $http_response_header[0], $match);
    return ['status' => (int) $match[1], 'body' => $body];
}

require __DIR__ . '/../../examples/wordpress/feedmill.php';

$post = new WP_Post();
$change = fn (string $new, string $old) => $hooks['transition_post_status']($new, $old, $post);
$change('publish', 'draft');
$post->post_content = 'It leaves at eight.';
$change('publish', 'publish');
$change('draft', 'publish');
$change('publish', 'draft');
