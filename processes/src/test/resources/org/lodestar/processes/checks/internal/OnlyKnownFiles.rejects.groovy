"calc".execute()
