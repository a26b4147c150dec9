using Microsoft.Extensions.AI;
using Outreach.Texts;

namespace Outreach;

public interface IOutbox
{
    Task PutAsync(string address, string text);
}

public sealed class Sender(IChatClient client, IOutbox outbox)
{
    private static readonly Dictionary<string, Func<MailTemplate>> Templates = new()
    {
        ["renewal"] = () => new RenewalMail(),
        ["winback"] = () => new WinBackMail(),
        ["parcel"] = () => new ParcelMail(),
        ["awareness"] = () => new AwarenessMail(),
    };

    public async Task SendAsync(string kind, string name, string address)
    {
        var prompt = Templates[kind]().Render(name);
        var response = await client.GetResponseAsync(prompt);
        await outbox.PutAsync(address, response.Text);
    }
}
