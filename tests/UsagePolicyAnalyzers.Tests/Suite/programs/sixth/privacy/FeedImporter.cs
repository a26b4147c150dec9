// scope: UPA3001, UPA3005
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Newsroom.Import;

public sealed class FeedSettings
{
    public Uri Source { get; set; } = new("https://feeds.example.org/agency");
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
    public string AccessToken { get; set; } = "";
}

public interface IArticleDrafts { Task SaveAsync(string headline, CancellationToken token); }

public sealed class FeedImporter(IHttpClientFactory factory, IOptions<FeedSettings> options, ChatClient chat, IArticleDrafts drafts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var item in await DownloadAsync(options.Value, stoppingToken))
            {
                ChatCompletion headline = await chat.CompleteChatAsync(
                    [new SystemChatMessage("Suggest one sober headline for the agency text."), new UserChatMessage(item)],
                    cancellationToken: stoppingToken);
                await drafts.SaveAsync(headline.Content[0].Text, stoppingToken);
            }
        }
    }

    private async Task<string[]> DownloadAsync(FeedSettings s, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, s.Source);
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(s.UserName + ":" + s.Password));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", basic);
        request.Headers.Add("X-Access-Token", s.AccessToken);
        using var response = await factory.CreateClient("feeds").SendAsync(request, token);
        var text = await response.Content.ReadAsStringAsync(token);
        return text.Split("\n---\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
