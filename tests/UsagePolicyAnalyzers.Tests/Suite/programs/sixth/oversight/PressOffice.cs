// scope: UPA2003
using System.Net.Mail;
using Microsoft.Extensions.AI;

namespace Verein.Presse;

public sealed class PressOffice
{
    private readonly IChatClient _chat;
    private readonly SmtpClient _smtp;
    private readonly Dictionary<string, string> _journalists;

    public PressOffice(IChatClient chat, SmtpClient smtp, Dictionary<string, string> journalists)
    {
        _chat = chat;
        _smtp = smtp;
        _journalists = journalists;
    }

    private List<AITool> BuildTools()
    {
        var lookup = (string paper) => _journalists.TryGetValue(paper, out var address) ? address : "unknown";
        return
        [
            AIFunctionFactory.Create(lookup, "find_journalist", "Finds the address of a journalist"),
            AIFunctionFactory.Create(Contact, "contact_journalist", "Gets in touch with a journalist"), // expect: UPA2003
        ];
    }

    private async Task<string> Contact(string address, string subject, string text)
    {
        using var mail = new MailMessage("presse@verein.example", address, subject, text);
        await _smtp.SendMailAsync(mail);
        return "ok";
    }

    public async Task<string> WorkAsync(string news)
    {
        var options = new ChatOptions { Tools = BuildTools(), ToolMode = ChatToolMode.Auto };
        var response = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "You are the press office of a sports club. Tell the local papers about the news."), new ChatMessage(ChatRole.User, news)],
            options);
        return response.Text;
    }
}
