using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Forum.Gate;

public sealed class Post
{
    public int Id { get; init; }
    public required string Body { get; init; }
    public bool IsPublished { get; set; }
}

public interface IPosts
{
    Task<Post?> FindAsync(int id, CancellationToken ct);
    Task SaveAsync(Post post, CancellationToken ct);
}

/// <summary>A post is published when the model finds it on topic.</summary>
[ApiController]
[Route("posts")]
public sealed class ForumGate(ChatClient chat, IPosts posts) : ControllerBase
{
    private static readonly ChatCompletionOptions Strict = new()
    {
        EndUserId = "forum-gate",
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("topic", BinaryData.FromString("""
            { "type": "object", "properties": { "onTopic": { "type": "boolean" } }, "required": ["onTopic"], "additionalProperties": false }
            """), jsonSchemaIsStrict: true),
    };

    [HttpPost("{id:int}/check")]
    public async Task<IActionResult> Check(int id, CancellationToken ct)
    {
        var post = await posts.FindAsync(id, ct);
        if (post is null) return NotFound();

        ChatCompletion c = await chat.CompleteChatAsync( // expect-near: UPA4008
            [new SystemChatMessage("Decide whether the post belongs to a forum about model railways."), new UserChatMessage(post.Body)], Strict, ct);
        using var json = JsonDocument.Parse(c.Content[0].Text);
        post.IsPublished = json.RootElement.GetProperty("onTopic").GetBoolean();
        await posts.SaveAsync(post, ct);
        return NoContent();
    }
}
