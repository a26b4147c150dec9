// scope: UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Laden.Geschenke;

public interface IIdeenDienst
{
    Task<ChatCompletion> IdeenAsync(string anlass);
}

public sealed class IdeenDienst(ChatClient chat) : IIdeenDienst
{
    public async Task<ChatCompletion> IdeenAsync(string anlass)
    {
        var ergebnis = await chat.CompleteChatAsync($"Nenne fünf Geschenkideen für: {anlass}");
        return ergebnis.Value;
    }
}

[Route("geschenke")]
public class GeschenkeController(IIdeenDienst dienst) : Controller
{
    [HttpGet("ideen")]
    public async Task<IActionResult> Ideen(string anlass)
    {
        var ideen = await dienst.IdeenAsync(anlass);
        if (ideen.FinishReason == ChatFinishReason.ContentFilter || !string.IsNullOrEmpty(ideen.Refusal))
            return View("KeineIdeen");
        return View("Ideen", "Vorschläge einer KI: " + ideen.Content[0].Text);
    }

    [HttpGet("karte")]
    public async Task<IActionResult> Karte(string anlass)
    {
        var text = await dienst.IdeenAsync("Kartentext zu " + anlass);
        return Content("Vorschlag einer KI: " + text.Content[0].Text); // expect-near: UPA4008
    }
}
