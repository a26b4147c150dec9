// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;

namespace Museum.Letters;

public sealed class LetterRejectedException(string reason) : Exception(reason);

public interface IDoorkeeper
{
    /// <summary>Returns the text unchanged or throws.</summary>
    Task<string> AdmitAsync(string text, CancellationToken cancellation);
}

public sealed class Doorkeeper(HttpClient http) : IDoorkeeper
{
    public async Task<string> AdmitAsync(string text, CancellationToken cancellation)
    {
        using var response = await http.PostAsJsonAsync(
            "https://api.openai.com/v1/moderations",
            new { model = "omni-moderation-latest", input = text },
            cancellation);
        response.EnsureSuccessStatusCode();

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
        foreach (var result in body.RootElement.GetProperty("results").EnumerateArray())
        {
            if (result.GetProperty("flagged").GetBoolean())
            {
                throw new LetterRejectedException("The letter contains something we do not pass on.");
            }
        }
        return text;
    }
}

public sealed class PageOfLetters(IDoorkeeper door, IChatClient client) : PageModel
{
    public const string Disclosure = "Miss Abernathy's replies are written by an AI; she is an invented character.";

    [BindProperty]
    public string Letter { get; set; } = "";

    public string Reply { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Letter.Length > 2000)
        {
            return Page();
        }

        try
        {
            Reply = Disclosure + "\n\n" + await AnswerAsync(cancellation);
        }
        catch (LetterRejectedException rejected)
        {
            ModelState.AddModelError(nameof(Letter), rejected.Message);
        }
        return Page();
    }

    private async Task<string> AnswerAsync(CancellationToken cancellation)
    {
        var admitted = await door.AdmitAsync(Letter, cancellation);
        var response = await client.GetResponseAsync(
            [
                new(ChatRole.System, "You are Miss Abernathy, an invented housekeeper of 1890, and answer letters of museum visitors in six sentences."),
                new(ChatRole.User, admitted),
            ],
            cancellationToken: cancellation);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "Miss Abernathy has put your letter aside." : response.Text;
    }
}
