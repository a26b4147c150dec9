// scope: UPA4001
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;

namespace Pension.Seeblick.Pages;

public sealed class GaestebuchModel(ChatClient chat) : PageModel
{
    [BindProperty, Required, StringLength(600)]
    public string Eintrag { get; set; } = "";

    [BindProperty]
    public Stil Stil { get; set; }

    public string? Vorschlag { get; private set; }

    public void OnGet() => Stil = Stil.Herzlich;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var options = new ChatCompletionOptions { MaxOutputTokenCount = 300, EndUserId = Kennung() };
        var nachrichten = new List<ChatMessage>
        {
            new SystemChatMessage($"Überarbeite einen Eintrag für ein Gästebuch. Stil: {Stil}. Ändere nichts am Inhalt."),
            new UserChatMessage(Eintrag),
        };
        ChatCompletion c = await chat.CompleteChatAsync(nachrichten, options, ct); // expect-near: UPA4001

        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Eintrag), "Dazu gibt es keinen Vorschlag.");
            return Page();
        }
        Vorschlag = "Von einer KI erstellter Vorschlag: " + c.Content[0].Text;
        return Page();
    }

    private string Kennung()
    {
        var adresse = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "-";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(adresse)), 0, 8);
    }
}

public enum Stil { Herzlich, Knapp, Heiter }
