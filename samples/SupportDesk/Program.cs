using OpenAI.Chat;
using OpenAI.Images;
using OpenAI.Moderations;
using SupportDesk;
using UsagePolicy.Safeguards;

var builder = WebApplication.CreateBuilder(args);
var apiKey = builder.Configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey, as a user secret while you develop.");

builder.Services.AddSingleton(new ChatClient("gpt-4o-mini", apiKey));
builder.Services.AddSingleton(new ImageClient("gpt-image-1", apiKey));
builder.Services.AddSingleton(new ModerationClient("omni-moderation-latest", apiKey));
builder.Services.AddSingleton(new CustomerStore(new HttpClient { BaseAddress = new Uri("https://bank.example/") }));
builder.Services.AddSingleton<CaseInbox>();
builder.Services.AddSingleton<IHumanReview>(services => services.GetRequiredService<CaseInbox>());
builder.Services.AddSingleton<SupportDesk.Wrong.ICustomerSummary, SupportDesk.Wrong.CustomerSummary>();
builder.Services.AddSingleton<SupportDesk.Wrong.CustomerLetters>();
builder.Services.AddSingleton<SupportDesk.Wrong.LoanDesk>();
builder.Services.AddSingleton<SupportDesk.Wrong.ReturnsDesk>();
builder.Services.AddSingleton<SupportDesk.Repaired.ICustomerSummary, SupportDesk.Repaired.CustomerSummary>();
builder.Services.AddSingleton<SupportDesk.Repaired.CustomerLetters>();
builder.Services.AddSingleton<SupportDesk.Repaired.LoanDesk>();
builder.Services.AddSingleton<SupportDesk.Repaired.ReturnsDesk>();

var app = builder.Build();
SupportDesk.Wrong.ChatEndpoints.Map(app);
SupportDesk.Wrong.PictureEndpoints.Map(app);
SupportDesk.Wrong.TriageBot.Map(app);
SupportDesk.Repaired.ChatEndpoints.Map(app);
SupportDesk.Repaired.PictureEndpoints.Map(app);
SupportDesk.Repaired.TriageBot.Map(app);
app.Run();
