// scope: UPA2003
using System.Net.Mail;
using Microsoft.Extensions.AI;

namespace Verein;

public interface IConfirmation { Task<bool> AskUserAsync(string question); }

public class VereinsAgent(IChatClient client, SmtpClient smtp, IConfirmation confirmation)
{
    public async Task<string> RunAsync(string task)
    {
        async Task<string> Inform(string address, string text)
        {
            if (!await confirmation.AskUserAsync($"Send to {address}?\n{text}")) return "not sent";
            await smtp.SendMailAsync("verein@example.org", address, "Nachricht", text);
            return "done";
        }

        var tool = AIFunctionFactory.Create(Inform, "inform", "Informs a member");
        var response = await client.GetResponseAsync(task, new ChatOptions { Tools = [tool] });
        return response.Text;
    }
}
