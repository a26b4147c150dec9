// scope: UPA1001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Workplace;

public interface ITextModel
{
    Task<string> AskAsync(string system, string user, CancellationToken ct);
}

public sealed class TextModel : ITextModel
{
    private readonly HttpClient _http;

    public TextModel(HttpClient http, Microsoft.Extensions.Configuration.IConfiguration configuration)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.openai.com/v1/");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["OpenAI:Key"]);
    }

    public async Task<string> AskAsync(string system, string user, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync("chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[]
            {
                new { role = "system", content = system },
                new { role = "user", content = user }
            }
        }, ct);
        response.EnsureSuccessStatusCode();
        using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
        return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}

[ApiController]
[Authorize(Roles = "Staff")]
[Route("workplace")]
public sealed class WorkplaceController(ITextModel model) : ControllerBase
{
    private const string Helpdesk =
        "You answer colleagues of the company who have trouble with laptops, printers and meeting rooms. " +
        "Give numbered steps. If the steps do not help, name extension 4400.";

    public sealed record Ticket(string Problem, string? Room);

    public sealed record Steps(string Answer, string Extension);

    [HttpPost("problems")]
    public async Task<ActionResult<Steps>> Problem(Ticket ticket, CancellationToken ct)
    {
        var room = ticket.Room is null ? "" : $"\nRoom: {ticket.Room}";
        var answer = await model.AskAsync(Helpdesk, ticket.Problem + room, ct);
        return Ok(new Steps(answer, "4400")); // expect: UPA1001
    }
}
