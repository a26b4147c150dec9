using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Workshop.SpareParts;

public record Part(string Number, string Name, string Description, float[] Vector);

public interface IPartIndex
{
    Task<IReadOnlyList<Part>> NearestAsync(ReadOnlyMemory<float> vector, int count);
}

/// <summary>Turns what a mechanic types into catalogue words before the vector search. The rewritten words are never shown.</summary>
public class QueryExpansion(IChatClient chat)
{
    private const string Rewrite =
        """
        You rewrite search queries for a catalogue of agricultural spare parts.
        Replace workshop slang by catalogue terms and add at most three synonyms.
        Output only the words, separated by spaces.
        """;

    public async Task<string> ExpandAsync(string query, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Rewrite), new ChatMessage(ChatRole.User, query)],
            new ChatOptions { Temperature = 0, MaxOutputTokens = 40 },
            cancel);
        var words = response.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 0 or > 20 ? query : string.Join(' ', words);
    }
}

[ApiController]
[Route("api/parts")]
public class PartsController(QueryExpansion expansion, IEmbeddingGenerator<string, Embedding<float>> embeddings, IPartIndex index) : ControllerBase
{
    [HttpGet("search")]
    public async Task<IActionResult> Search([FromQuery] string q, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(q)) return BadRequest();

        var expanded = await expansion.ExpandAsync(q, cancel);
        var vectors = await embeddings.GenerateAsync([expanded], cancellationToken: cancel);
        var hits = await index.NearestAsync(vectors[0].Vector, 12);
        if (hits.Count == 0) return NotFound(new { message = "No part matches. Please call the parts counter." });

        return Ok(hits.Select(p => new { p.Number, p.Name, p.Description }));
    }
}
