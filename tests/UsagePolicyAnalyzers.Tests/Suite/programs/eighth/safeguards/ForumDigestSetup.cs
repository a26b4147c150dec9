// references: Mscc.GenerativeAI
// scope: UPA4004
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mscc.GenerativeAI;
using Mscc.GenerativeAI.Types;

namespace Forum.Digest;

public static class ForumDigestSetup
{
    public static IServiceCollection AddDigest(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new GoogleAI(configuration["Gemini:ApiKey"]));
        services.AddSingleton(provider =>
        {
            var google = provider.GetRequiredService<GoogleAI>();
            var safety = new List<SafetySetting>
            {
                new() { Category = HarmCategory.HarmCategoryHateSpeech, Threshold = HarmBlockThreshold.BlockMediumAndAbove },
                new() { Category = HarmCategory.HarmCategoryHarassment, Threshold = HarmBlockThreshold.BlockNone }, // expect: UPA4004
            };
            return google.GenerativeModel(configuration["Gemini:Model"] ?? "gemini-2.5-flash", safetySettings: safety);
        });
        services.AddSingleton<DigestWriter>();
        return services;
    }
}

public sealed class DigestWriter(GenerativeModel model)
{
    private const string Task =
        "Write the weekly digest of a cycling forum: five topics, two sentences each, with the link of the thread. " +
        "Leave quarrels between members out. Threads:\n";

    public async Task<string> WriteAsync(IEnumerable<string> threads)
    {
        var response = await model.GenerateContent(Task + string.Join('\n', threads));
        return response.Text ?? "";
    }
}

public sealed class ThreadPicker
{
    private readonly int _days;

    public ThreadPicker(int days = 7) => _days = days;

    public IEnumerable<string> Pick(IEnumerable<(string Title, string Link, int Posts, DateTimeOffset Last)> threads, DateTimeOffset now) =>
        threads
            .Where(t => (now - t.Last).TotalDays <= _days)
            .OrderByDescending(t => t.Posts)
            .Take(25)
            .Select(t => $"{t.Title} | {t.Link} | {t.Posts} posts");
}
